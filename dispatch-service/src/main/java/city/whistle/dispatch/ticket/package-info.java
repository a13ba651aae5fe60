/**
 * The ticket and its life: one transition table ({@link city.whistle.dispatch.ticket.TicketTransitions}), the entity that
 * obeys it, the desk every action passes, and what the lead does with a ticket.
 */
@NullMarked
package city.whistle.dispatch.ticket;

import org.jspecify.annotations.NullMarked;
