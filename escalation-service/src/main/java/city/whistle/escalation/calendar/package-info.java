/** Work time: which days and hours count, and what an instant plus a limit is. */
@NullMarked
package city.whistle.escalation.calendar;

import org.jspecify.annotations.NullMarked;
