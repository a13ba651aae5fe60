/** Where complaints of one kind pile up. */
@NullMarked
package city.whistle.intake.hotspot;

import org.jspecify.annotations.NullMarked;
