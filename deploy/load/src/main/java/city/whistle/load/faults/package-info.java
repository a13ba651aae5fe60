/** Breaks a city's parts while people use it. */
@NullMarked
package city.whistle.load.faults;

import org.jspecify.annotations.NullMarked;
