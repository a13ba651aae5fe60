/** What callback tells. */
@NullMarked
package city.whistle.dispatch.callback.messaging;

import org.jspecify.annotations.NullMarked;
