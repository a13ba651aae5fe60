/**
 * Nothing personal for longer than it is needed: reporters are forgotten some years after their cases are over, or when
 * they ask for it; what was deleted, and why, stands in a register.
 */
@NullMarked
package city.whistle.intake.retention;

import org.jspecify.annotations.NullMarked;
