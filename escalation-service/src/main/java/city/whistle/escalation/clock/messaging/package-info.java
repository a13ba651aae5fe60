/** What clocks follow: complaints and tickets. */
@NullMarked
package city.whistle.escalation.clock.messaging;

import org.jspecify.annotations.NullMarked;
