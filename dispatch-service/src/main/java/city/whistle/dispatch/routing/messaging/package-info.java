/** What intake tells. */
@NullMarked
package city.whistle.dispatch.routing.messaging;

import org.jspecify.annotations.NullMarked;
