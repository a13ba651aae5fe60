/** Words that people use again and again: a unit's own, kept by its head, and the city's, which stand in its pack. */
@NullMarked
package city.whistle.dispatch.canned;

import org.jspecify.annotations.NullMarked;
