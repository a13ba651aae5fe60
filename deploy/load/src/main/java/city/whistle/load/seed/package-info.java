/** Multiplies real cases of a running city, row by row, in all its databases. */
@NullMarked
package city.whistle.load.seed;

import org.jspecify.annotations.NullMarked;
