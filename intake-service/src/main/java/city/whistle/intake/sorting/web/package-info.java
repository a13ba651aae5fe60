/** The dry run of the sorter over HTTP. */
@NullMarked
package city.whistle.intake.sorting.web;

import org.jspecify.annotations.NullMarked;
