/** The queue over HTTP. */
@NullMarked
package city.whistle.escalation.queue.web;

import org.jspecify.annotations.NullMarked;
