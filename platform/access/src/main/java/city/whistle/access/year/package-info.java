/** Histories of cases that are cut by the year of filing: their partitions, and the years that left the database. */
@NullMarked
package city.whistle.access.year;

import org.jspecify.annotations.NullMarked;
