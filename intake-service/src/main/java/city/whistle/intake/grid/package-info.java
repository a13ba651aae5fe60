/** The grid workers' side: what they are asked to check on the spot, and what they answer. */
@NullMarked
package city.whistle.intake.grid;

import org.jspecify.annotations.NullMarked;
