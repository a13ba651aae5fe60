/** Open311 GeoReport v2: other people's apps file complaints and read what may be public of them. */
@NullMarked
package city.whistle.intake.open311;

import org.jspecify.annotations.NullMarked;
