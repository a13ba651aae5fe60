/** Tickets over HTTP: the list, the single ticket, and what its lead does with it. */
@NullMarked
package city.whistle.dispatch.ticket.web;

import org.jspecify.annotations.NullMarked;
