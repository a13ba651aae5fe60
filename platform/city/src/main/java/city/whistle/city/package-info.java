/** The city pack: a directory of files that says what a city is, checked before any service starts. */
@NullMarked
package city.whistle.city;

import org.jspecify.annotations.NullMarked;
