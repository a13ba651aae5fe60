/** The deletion register and persons' requests over HTTP. */
@NullMarked
package city.whistle.intake.retention.web;

import org.jspecify.annotations.NullMarked;
