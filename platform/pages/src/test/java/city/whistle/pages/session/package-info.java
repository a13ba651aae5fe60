/** Sessions, and their end. */
@NullMarked
package city.whistle.pages.session;

import org.jspecify.annotations.NullMarked;
