/** The hotline's desk in a browser, and the telephone system's way in. */
@NullMarked
package city.whistle.intake.hotline.web;

import org.jspecify.annotations.NullMarked;
