/** Work time, tested on the calendars of the sample city. */
@NullMarked
package city.whistle.dispatch.worktime;

import org.jspecify.annotations.NullMarked;
