/** Places over HTTP. */
@NullMarked
package city.whistle.intake.place.web;

import org.jspecify.annotations.NullMarked;
