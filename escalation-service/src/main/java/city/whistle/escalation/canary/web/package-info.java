/** The loop as the canary reaches it: over HTTP, by the addresses that everybody uses. */
@NullMarked
package city.whistle.escalation.canary.web;

import org.jspecify.annotations.NullMarked;
