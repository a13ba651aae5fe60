package city.whistle.dispatch.ticket;

import static city.whistle.dispatch.FilingFixture.aComplaint;

import city.whistle.access.Role;
import city.whistle.access.Scope;
import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.contracts.Actor;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import city.whistle.dispatch.FilingFixture;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tickets in any state, and any action done to them, without a database. */
final class TicketFixture {
    static final City CRANE = CityPack.read(Path.of("../deploy/cities/crane"));

    /** A Monday morning. */
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private TicketFixture() {}

    static Deed deed() {
        return new Deed(Actor.staff("somebody", null), NOW, "test");
    }

    static Deed deedOf(String unit) {
        return new Deed(Actor.staff("handler-" + unit, unit), NOW, "test");
    }

    static UnitRef unit(String code) {
        return new UnitRef(code, code);
    }

    static Assignment to(String lead, String... coHandlers) {
        return new Assignment(
                unit(lead), Arrays.stream(coHandlers).map(TicketFixture::unit).toList());
    }

    static Ticket dispatchedTo(FilingFixture complaint, String lead, String... coHandlers) {
        var ticket = Ticket.routed(complaint.filed(), to(lead, coHandlers), new Placement("r", "why", null), deed());
        ticket.trail().clear();
        return ticket;
    }

    static Ticket signedIn(FilingFixture complaint, String lead, String... coHandlers) {
        var ticket = dispatchedTo(complaint, lead, coHandlers);
        act(ticket, TicketAction.SIGN_IN);
        ticket.trail().clear();
        return ticket;
    }

    /** A ticket led by water, with gas as co-handler, brought into a state the shortest way. */
    static Ticket in(TicketState state) {
        var complaint = aComplaint().of(Tier.DIFFICULT);
        var ticket = switch (state) {
            case TRIAGE, NOT_ACCEPTED ->
                Ticket.held(complaint.filed(), new Placement("none", "why", null), List.of(), deed());
            default -> dispatchedTo(complaint, "water", "gas");
        };
        wayTo(state).forEach(action -> act(ticket, action));
        ticket.trail().clear();
        return ticket;
    }

    private static List<TicketAction> wayTo(TicketState state) {
        return switch (state) {
            case TRIAGE, DISPATCHED -> List.of();
            case SIGNED_IN -> List.of(TicketAction.SIGN_IN);
            case RETURN_ASKED -> List.of(TicketAction.SIGN_IN, TicketAction.RETURN);
            case SUSPENDED -> List.of(TicketAction.SIGN_IN, TicketAction.SUSPEND, TicketAction.GRANT_SUSPENSION);
            case DONE -> List.of(TicketAction.SIGN_IN, TicketAction.DONE);
            case CLOSED -> List.of(TicketAction.SIGN_IN, TicketAction.DONE, TicketAction.CLOSE);
            case NOT_ACCEPTED -> List.of(TicketAction.REJECT);
            case MERGED -> List.of(TicketAction.SIGN_IN, TicketAction.MERGE);
            case WITHDRAWN -> List.of(TicketAction.WITHDRAW);
        };
    }

    /** The request that must be open before it can be decided, if the action decides one. */
    static void prepare(Ticket ticket, TicketAction action) {
        switch (action) {
            case GRANT_EXTENSION, REFUSE_EXTENSION -> act(ticket, TicketAction.EXTEND);
            case GRANT_SUSPENSION, REFUSE_SUSPENSION -> act(ticket, TicketAction.SUSPEND);
            default -> {}
        }
        ticket.trail().clear();
    }

    /** Does something to a ticket, with whatever content. */
    static void act(Ticket ticket, TicketAction action) {
        var deed = deed();
        switch (action) {
            case HOLD, ROUTE, SOLVE_ON_SPOT -> throw new IllegalArgumentException(action + " makes a ticket");
            case TRIAGE -> ticket.triage(new Sorted(null, null, null), to("water", "gas"), "why", deed);
            case REJECT -> ticket.reject("why", "the court", deed);
            case SIGN_IN -> ticket.signIn("handler-water", deed);
            case ASSIGN -> ticket.assignTo("handler-water-2", deed);
            case LOOK_UP -> ticket.lookUp("to arrange a visit", deed);
            case CONTACT -> ticket.contact("phone", null, deed);
            case LOG -> ticket.log(new LogEntry(LogTopic.NOTE, unit("water"), "seen", true, List.of("a1")), deed);
            case REPORT_IN -> ticket.reportIn(unit("gas"), "there", deed);
            case DONE -> ticket.done(report(), deed);
            case RETURN -> ticket.ask(request(ticket, RequestKind.RETURN), deed);
            case GRANT_RETURN -> ticket.grantReturn(to("heating"), false, deed);
            case REFUSE_RETURN -> ticket.refuse(RequestKind.RETURN, "yours", deed);
            case REASSIGN -> ticket.reassign(to("heating"), false, "theirs", deed);
            case EXTEND -> ticket.ask(request(ticket, RequestKind.EXTENSION), deed);
            case GRANT_EXTENSION -> ticket.grantExtension(deed);
            case REFUSE_EXTENSION -> ticket.refuse(RequestKind.EXTENSION, "no", deed);
            case SUSPEND -> ticket.ask(request(ticket, RequestKind.SUSPENSION), deed);
            case GRANT_SUSPENSION -> ticket.grantSuspension(deed);
            case REFUSE_SUSPENSION -> ticket.refuse(RequestKind.SUSPENSION, "no", deed);
            case RESUME -> ticket.resume("spring", deed);
            case CLOSE -> ticket.close(CallbackOutcome.CLOSED, null, deed);
            case REOPEN -> ticket.reopen(to("water", "gas"), "still broken", deed);
            case MERGE -> ticket.mergeInto("2611220000427", deed);
            case UNMERGE -> ticket.unmerge("2611220000427", deed);
            case RESORT -> new Lift(Tier.KEY, Urgency.NORMAL, List.of()).lift(ticket, deed);
            case WITHDRAW -> ticket.withdraw("solved itself", deed);
        }
    }

    static DoneReport report() {
        return new DoneReport("found", "mended", DoneReason.SOLVED, List.of("photo"), true, null);
    }

    static Request request(Ticket ticket, RequestKind kind) {
        return new Request(
                kind,
                "water",
                "handler-water",
                NOW,
                ticket.state(),
                "why",
                kind == RequestKind.RETURN ? "law" : null,
                kind == RequestKind.EXTENSION ? new Limit(3, TimeUnit.WORK_DAY) : null,
                kind == RequestKind.SUSPENSION ? NOW.plusSeconds(1000) : null);
    }

    static Hand hand(Role role, String... units) {
        return new Hand(
                role.wire() + String.join("-", units),
                Set.of(role),
                Set.of(units),
                new Scope(units.length == 0, Set.of(units), Set.of()));
    }

    static Situation situation(Ticket ticket, Hand hand) {
        return new Situation(ticket, hand, CRANE, NOW);
    }
}
