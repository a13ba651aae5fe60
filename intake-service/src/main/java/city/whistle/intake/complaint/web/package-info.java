/** Filing over HTTP. */
@NullMarked
package city.whistle.intake.complaint.web;

import org.jspecify.annotations.NullMarked;
