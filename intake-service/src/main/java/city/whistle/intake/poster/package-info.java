/** Posters with codes: printed, and the page on which staff order them. */
@NullMarked
package city.whistle.intake.poster;

import org.jspecify.annotations.NullMarked;
