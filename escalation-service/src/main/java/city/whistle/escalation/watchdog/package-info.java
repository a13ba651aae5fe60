/** Checks from outside that the ladder keeps its promise: nothing overdue lacks its rung, no rung reached nobody. */
@NullMarked
package city.whistle.escalation.watchdog;

import org.jspecify.annotations.NullMarked;
