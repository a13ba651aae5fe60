package city.whistle.dispatch.ticket;

import city.whistle.contracts.Channel;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Place;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as lists show it to staff.
 *
 * @param actions what the caller may do to it now
 * @param request the request that waits for a decision
 */
public record TicketItem(
        UUID id,
        String number,
        TicketState state,
        int cycle,
        Tier tier,
        Urgency urgency,
        String category,
        String title,
        String text,
        Place place,
        Channel channel,
        @Nullable UnitRef lead,
        List<CoHandler> coHandlers,
        @Nullable String assignee,
        Instant filedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant dueAt,
        Overdue overdue,
        long version,
        List<String> actions,
        @Nullable Request request,
        Command command) {

    /** Who commands it, and how it came so far. */
    public record Command(CommandLevel level, boolean designated, int handOvers, int reworks) {
        static Command of(Ticket ticket) {
            var handling = ticket.handling();
            return new Command(
                    ticket.level(),
                    handling.designated(),
                    handling.handOvers(),
                    ticket.work().reworks());
        }
    }

    static TicketItem of(Situation situation) {
        var ticket = situation.ticket();
        var matter = ticket.matter();
        return new TicketItem(
                ticket.id(),
                ticket.number(),
                ticket.state(),
                ticket.cycle(),
                matter.tier(),
                matter.urgency(),
                matter.category(),
                matter.title(),
                matter.text(),
                matter.place(),
                matter.channel(),
                ticket.handling().lead().orElse(null),
                ticket.handling().coHandlers(),
                ticket.handling().assignee(),
                matter.filedAt(),
                ticket.handling().dispatchedAt(),
                ticket.deadline().dueAt().orElse(null),
                ticket.deadline().overdue(),
                ticket.version(),
                situation.actions().stream().map(TicketAction::wire).toList(),
                ticket.requests().open().orElse(null),
                Command.of(ticket));
    }
}
