/** Where the issuer says that a session has ended. */
@NullMarked
package city.whistle.pages.session.web;

import org.jspecify.annotations.NullMarked;
