/** Residents who follow a complaint that is there already, instead of starting the work twice. */
@NullMarked
package city.whistle.intake.following;

import org.jspecify.annotations.NullMarked;
