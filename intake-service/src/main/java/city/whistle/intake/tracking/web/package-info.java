/** The resident's view of a case over HTTP. */
@NullMarked
package city.whistle.intake.tracking.web;

import org.jspecify.annotations.NullMarked;
