/** Sessions of staff in browsers, and their end. */
@NullMarked
package city.whistle.pages.session;

import org.jspecify.annotations.NullMarked;
