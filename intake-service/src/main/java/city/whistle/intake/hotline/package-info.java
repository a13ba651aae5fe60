/** The hotline's desk: calls as the telephone system announces them, and what an operator makes of each. */
@NullMarked
package city.whistle.intake.hotline;

import org.jspecify.annotations.NullMarked;
