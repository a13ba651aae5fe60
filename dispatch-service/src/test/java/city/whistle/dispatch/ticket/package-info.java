/** The ticket's rules, tested without a container. */
@NullMarked
package city.whistle.dispatch.ticket;

import org.jspecify.annotations.NullMarked;
