/** Where something is: points of three reference systems, grid codes and scanned codes become one place of the city. */
@NullMarked
package city.whistle.intake.place;

import org.jspecify.annotations.NullMarked;
