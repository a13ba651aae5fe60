/** Closures that look as if they were made to look closed: flagged for a spot check, and what the check found. */
@NullMarked
package city.whistle.callback.doubt;

import org.jspecify.annotations.NullMarked;
