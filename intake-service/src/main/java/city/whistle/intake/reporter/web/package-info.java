/** The vault's one door over HTTP. */
@NullMarked
package city.whistle.intake.reporter.web;

import org.jspecify.annotations.NullMarked;
