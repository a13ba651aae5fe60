/** Supervision slips (督办单): a supervisor demands of a unit, by name and day, or of several jointly (联合交办). */
@NullMarked
package city.whistle.escalation.slip;

import org.jspecify.annotations.NullMarked;
