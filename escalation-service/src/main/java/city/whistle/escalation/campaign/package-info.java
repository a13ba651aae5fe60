/** Campaigns (专项行动): measures with items for units, milestones, and in the end a result. */
@NullMarked
package city.whistle.escalation.campaign;

import org.jspecify.annotations.NullMarked;
