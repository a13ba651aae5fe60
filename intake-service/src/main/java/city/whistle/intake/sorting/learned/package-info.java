/** The learned sorter: a linear model over pieces of words, trained on the city's own cases, that says how sure it is and why. */
@NullMarked
package city.whistle.intake.sorting.learned;

import org.jspecify.annotations.NullMarked;
