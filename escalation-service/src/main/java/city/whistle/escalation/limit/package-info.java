/** How long each step may take: which of the limits of tier, urgency, category and statute holds. */
@NullMarked
package city.whistle.escalation.limit;

import org.jspecify.annotations.NullMarked;
