/** What leaders write on cases (批示): by when their unit is to answer, and what becomes of it. */
@NullMarked
package city.whistle.escalation.instruction;

import org.jspecify.annotations.NullMarked;
