/** A letter on paper: the letter layout of GB/T 9704-2012, drawn to the millimetre. */
@NullMarked
package city.whistle.escalation.letter.sheet;

import org.jspecify.annotations.NullMarked;
