/** What a new version of a pack would change, before it is installed. */
@NullMarked
package city.whistle.city.diff;

import org.jspecify.annotations.NullMarked;
