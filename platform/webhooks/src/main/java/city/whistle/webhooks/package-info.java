/**
 * Tells other systems what happens: CloudEvents over HTTP, signed, in order for each case, again until they have them. A
 * service that uses it has the tables {@code webhook} and {@code webhook_delivery} in its database.
 */
@NullMarked
package city.whistle.webhooks;

import org.jspecify.annotations.NullMarked;
