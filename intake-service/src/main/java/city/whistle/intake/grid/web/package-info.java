/** The grid workers' page on their telephones, and the checks over HTTP. */
@NullMarked
package city.whistle.intake.grid.web;

import org.jspecify.annotations.NullMarked;
