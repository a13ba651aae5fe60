/** The sorter's models: made of the pack's lessons and the city's own corrections, tried in the shadow, activated by a person. */
@NullMarked
package city.whistle.intake.sorting.model;

import org.jspecify.annotations.NullMarked;
