/** Fills a running city with cases, loads it, and measures it beside baselines: the program behind deploy/load. */
@NullMarked
package city.whistle.load;

import org.jspecify.annotations.NullMarked;
