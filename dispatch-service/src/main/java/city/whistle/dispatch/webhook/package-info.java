/** Tells departments' own systems of their tickets, by the machine in platform/webhooks. */
@NullMarked
package city.whistle.dispatch.webhook;

import org.jspecify.annotations.NullMarked;
