/** Rules of webhooks. */
@NullMarked
package city.whistle.webhooks;

import org.jspecify.annotations.NullMarked;
