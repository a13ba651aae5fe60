/** The clocks of each case: what starts, pauses, lengthens, hands on and stops them, and what is due when. */
@NullMarked
package city.whistle.escalation.clock;

import org.jspecify.annotations.NullMarked;
