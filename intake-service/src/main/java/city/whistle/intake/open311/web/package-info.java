/** GeoReport v2 over HTTP, as XML and as JSON. */
@NullMarked
package city.whistle.intake.open311.web;

import org.jspecify.annotations.NullMarked;
