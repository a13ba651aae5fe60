/** What a resident sees of a case and may still do with it, fed by what all services tell. */
@NullMarked
package city.whistle.intake.tracking;

import org.jspecify.annotations.NullMarked;
