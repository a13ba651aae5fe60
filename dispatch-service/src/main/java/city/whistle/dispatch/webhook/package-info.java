/** Tells departments' own systems of their tickets: CloudEvents over HTTP, signed, in order for each case, until they have them. */
@NullMarked
package city.whistle.dispatch.webhook;

import org.jspecify.annotations.NullMarked;
