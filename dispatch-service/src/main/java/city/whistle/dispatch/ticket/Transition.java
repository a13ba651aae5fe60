package city.whistle.dispatch.ticket;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketState;
import java.util.List;
import java.util.Set;

/**
 * One row of the table: what is done, where it may be done, where it leads, who may do it, what must hold, what is told.
 *
 * @param from the states it starts from; empty when the ticket comes into being by it
 * @param to where it leads
 * @param by who may do it
 * @param guards what must hold besides
 * @param events what the other services are told, in order
 */
public record Transition(
        TicketAction action,
        Set<TicketState> from,
        Target to,
        Set<Party> by,
        List<Guard> guards,
        List<Class<? extends TicketEvent>> events) {
    public Transition {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        guards = List.copyOf(guards);
        events = List.copyOf(events);
    }

    /** Where a transition leads. */
    public sealed interface Target {
        /** Always the same state. */
        record Fixed(TicketState state) implements Target {}

        /** The ticket stays where it is. */
        record Same() implements Target {}

        /** Back to where it was before it came here. */
        record Before() implements Target {}
    }

    /** Whether it may be done in that state. */
    public boolean startsIn(TicketState state) {
        return from.contains(state);
    }

    /** The state it leads to from that one; {@code before} is where the ticket was before it came here. */
    public TicketState leadsTo(TicketState now, TicketState before) {
        return switch (to) {
            case Target.Fixed fixed -> fixed.state();
            case Target.Same same -> now;
            case Target.Before back -> before;
        };
    }
}
