package city.whistle.dispatch.callback;

import city.whistle.city.City;
import city.whistle.contracts.Answer;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketState;
import city.whistle.dispatch.deadline.HearEscalation;
import city.whistle.dispatch.routing.RouteComplaint;
import city.whistle.dispatch.ticket.Deed;
import city.whistle.dispatch.ticket.Ticket;
import city.whistle.dispatch.ticket.Tickets;
import city.whistle.messaging.ContractBroken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out how a round of calling back ended. What does not fit the ticket's state and cycle is noted, no more. */
@ApplicationScoped
public class ConcludeCallback {
    private final Tickets tickets;
    private final RouteComplaint routeComplaint;
    private final HearEscalation escalation;
    private final City city;
    private final Clock clock;

    ConcludeCallback(
            Tickets tickets, RouteComplaint routeComplaint, HearEscalation escalation, City city, Clock clock) {
        this.tickets = tickets;
        this.routeComplaint = routeComplaint;
        this.escalation = escalation;
        this.city = city;
        this.clock = clock;
    }

    /** Closes the ticket, reopens it, or leaves it as it is. */
    public Uni<Void> conclude(CallbackConcluded event) {
        return tickets.hold(event.head().caseId())
                .map(ticket -> present(ticket, event))
                .invoke(ticket -> apply(ticket, event))
                .call(tickets::save)
                .chain(ticket -> escalation.catchUp(List.of(ticket)));
    }

    private void apply(Ticket ticket, CallbackConcluded event) {
        var deed = new Deed(event.head().by(), clock.instant().truncatedTo(ChronoUnit.MICROS), city.version());
        if (ticket.state() != TicketState.DONE || ticket.cycle() != event.cycle()) {
            ticket.note(
                    "CallbackConcluded", "too late: " + event.outcome().wire() + " for cycle " + event.cycle(), deed);
            return;
        }
        switch (event.outcome()) {
            case CLOSED, UNREACHABLE -> ticket.close(event.outcome(), wordsOf(event), deed);
            case REWORK -> ticket.reopen(next(ticket), wordsOf(event), deed);
            case REVIEW -> ticket.note("CallbackConcluded", "a supervisor reviews it", deed);
        }
    }

    /** The lead goes on; what a grid worker solved on the spot has none yet. */
    private Assignment next(Ticket ticket) {
        return ticket.work().isOnSpot()
                ? routeComplaint.placeFor(ticket)
                : ticket.handling().assignment();
    }

    private static @Nullable String wordsOf(CallbackConcluded event) {
        var answer = event.answer();
        return event.reason() != null ? event.reason() : answer == null ? null : remark(answer);
    }

    private static @Nullable String remark(Answer answer) {
        var remark = answer.remark();
        return remark == null || remark.isBlank() ? null : remark;
    }

    private static Ticket present(@Nullable Ticket ticket, CallbackConcluded event) {
        if (ticket == null) {
            throw new ContractBroken("case " + event.head().number() + " was never done here");
        }
        return ticket;
    }
}
