/** Uploads over HTTP. */
@NullMarked
package city.whistle.intake.attachment.web;

import org.jspecify.annotations.NullMarked;
