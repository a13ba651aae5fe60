/** The steps a clock climbs when nobody acts, who hears of each, and the sweeper that makes them happen. */
@NullMarked
package city.whistle.escalation.ladder;

import org.jspecify.annotations.NullMarked;
