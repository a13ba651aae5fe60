/** The staff's view of complaints over HTTP. */
@NullMarked
package city.whistle.intake.desk.web;

import org.jspecify.annotations.NullMarked;
