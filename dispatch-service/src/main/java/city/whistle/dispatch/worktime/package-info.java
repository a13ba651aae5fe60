/** When a limit of the pack is over, counted in a unit's work time: dispatch needs it for the return window alone. */
@NullMarked
package city.whistle.dispatch.worktime;

import org.jspecify.annotations.NullMarked;
