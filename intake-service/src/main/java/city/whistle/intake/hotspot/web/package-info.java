/** Hot spots over HTTP. */
@NullMarked
package city.whistle.intake.hotspot.web;

import org.jspecify.annotations.NullMarked;
