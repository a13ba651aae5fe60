/** Filing: a complaint gets its number, its sorting and its place, and is told to the other services. */
@NullMarked
package city.whistle.intake.complaint;

import org.jspecify.annotations.NullMarked;
