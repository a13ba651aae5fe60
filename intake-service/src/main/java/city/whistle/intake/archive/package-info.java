/** One case, one file (一案一档): all that is kept of a case in all services, for the archive. */
@NullMarked
package city.whistle.intake.archive;

import org.jspecify.annotations.NullMarked;
