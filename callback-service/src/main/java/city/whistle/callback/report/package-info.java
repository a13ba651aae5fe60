/** The daily, weekly and monthly report: what came in, what was done, who did well and who did not, and why. */
@NullMarked
package city.whistle.callback.report;

import org.jspecify.annotations.NullMarked;
