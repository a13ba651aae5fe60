/** The vault: who reported a case, encrypted; every look inside is written down. */
@NullMarked
package city.whistle.intake.reporter;

import org.jspecify.annotations.NullMarked;
