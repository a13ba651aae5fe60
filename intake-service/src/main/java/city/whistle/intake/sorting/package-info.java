/** What a complaint is about and how heavy it is: the sorter finds the category, the pack's rules find tier and urgency. */
@NullMarked
package city.whistle.intake.sorting;

import org.jspecify.annotations.NullMarked;
