/** What this service's pages have in common: their frame, the city's names and times, and forms that were not taken. */
@NullMarked
package city.whistle.callback.web;

import org.jspecify.annotations.NullMarked;
