/** Messages to named people: one row each, sent apart from what caused them, with what became of them. */
@NullMarked
package city.whistle.escalation.notice;

import org.jspecify.annotations.NullMarked;
