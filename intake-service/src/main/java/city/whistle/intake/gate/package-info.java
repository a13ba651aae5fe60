/** The gate before what anybody may do: who does very much of it is asked for a proof of work, and nobody is known by name. */
@NullMarked
package city.whistle.intake.gate;

import org.jspecify.annotations.NullMarked;
