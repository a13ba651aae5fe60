/** Tables to take away: CSV and XLSX in which no cell is ever a formula. */
@NullMarked
package city.whistle.callback.sheet;

import org.jspecify.annotations.NullMarked;
