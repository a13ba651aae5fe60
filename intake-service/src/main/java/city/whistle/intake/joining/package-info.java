/** Cases that become part of another one, and what that one weighs then. */
@NullMarked
package city.whistle.intake.joining;

import org.jspecify.annotations.NullMarked;
