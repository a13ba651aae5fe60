/** Letters that urge a unit: numbered without gaps, worded from the pack's templates, kept for ever. */
@NullMarked
package city.whistle.escalation.letter;

import org.jspecify.annotations.NullMarked;
