/** The residents' pages: filing, receipt, tracking; each works without script, and without any account. */
@NullMarked
package city.whistle.intake.resident.web;

import org.jspecify.annotations.NullMarked;
