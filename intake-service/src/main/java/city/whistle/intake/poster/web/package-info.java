/** The page of codes, and the posters over HTTP. */
@NullMarked
package city.whistle.intake.poster.web;

import org.jspecify.annotations.NullMarked;
