/** Hand-over from other systems over HTTP. */
@NullMarked
package city.whistle.intake.external.web;

import org.jspecify.annotations.NullMarked;
