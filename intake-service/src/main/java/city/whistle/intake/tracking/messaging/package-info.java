/** What dispatch, escalation and callback tell, on its way into the timeline. */
@NullMarked
package city.whistle.intake.tracking.messaging;

import org.jspecify.annotations.NullMarked;
