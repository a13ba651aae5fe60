/** Clocks and deadlines over HTTP. */
@NullMarked
package city.whistle.escalation.clock.web;

import org.jspecify.annotations.NullMarked;
