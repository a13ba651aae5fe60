/** Supervision slips over HTTP. */
@NullMarked
package city.whistle.escalation.slip.web;

import org.jspecify.annotations.NullMarked;
