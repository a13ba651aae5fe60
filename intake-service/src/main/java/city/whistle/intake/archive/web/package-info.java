/** The archive of a case over HTTP. */
@NullMarked
package city.whistle.intake.archive.web;

import org.jspecify.annotations.NullMarked;
