/** Who commands a case, and who hears of what becomes of it. */
@NullMarked
package city.whistle.escalation.recipient;

import org.jspecify.annotations.NullMarked;
