/** Statutory years over HTTP. */
@NullMarked
package city.whistle.escalation.calendar.web;

import org.jspecify.annotations.NullMarked;
