/** Complaints out of another system's files: read line by line, taken in batches, gone on with after any interruption. */
@NullMarked
package city.whistle.intake.importing;

import org.jspecify.annotations.NullMarked;
