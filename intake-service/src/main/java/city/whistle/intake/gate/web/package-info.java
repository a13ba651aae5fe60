/** The gate over HTTP: who knocks, and the challenges. */
@NullMarked
package city.whistle.intake.gate.web;

import org.jspecify.annotations.NullMarked;
