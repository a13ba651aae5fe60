/** Who is calling, what that person may see, and the record of what was looked at. */
@NullMarked
package city.whistle.access;

import org.jspecify.annotations.NullMarked;
