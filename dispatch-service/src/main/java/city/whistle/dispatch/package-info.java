/** dispatch-service routes each complaint to the unit that must act and owns the ticket's life until it is closed. */
@NullMarked
package city.whistle.dispatch;

import org.jspecify.annotations.NullMarked;
