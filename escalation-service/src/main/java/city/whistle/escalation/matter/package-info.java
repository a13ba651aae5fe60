/** Supervised matters: opened by the second overdue, answered by the unit, struck off by somebody else. */
@NullMarked
package city.whistle.escalation.matter;

import org.jspecify.annotations.NullMarked;
