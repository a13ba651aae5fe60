/** What a supervisor does to a case by hand: urge its unit, raise its level. */
@NullMarked
package city.whistle.escalation.intervention;

import org.jspecify.annotations.NullMarked;
