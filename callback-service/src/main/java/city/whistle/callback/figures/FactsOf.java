package city.whistle.callback.figures;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.SecondOverdue;
import city.whistle.contracts.DecisionStage;
import city.whistle.contracts.Event;
import city.whistle.contracts.Head;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.ReporterContacted;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.TicketEvent.TicketClosed;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.TicketEvent.TicketReassigned;
import city.whistle.contracts.TicketEvent.TicketRejected;
import city.whistle.contracts.TicketEvent.TicketReopened;
import city.whistle.contracts.TicketEvent.TicketResorted;
import city.whistle.contracts.TicketEvent.TicketReturned;
import city.whistle.contracts.TicketEvent.TicketSignedIn;
import city.whistle.contracts.TicketEvent.TicketTriaged;
import city.whistle.contracts.TicketEvent.WorkDone;
import java.util.List;

/** Which facts each event adds; every event that is not named here adds none. */
final class FactsOf {
    private static final String NOT_HALTED = "none";

    private FactsOf() {}

    static List<FactRow> event(Event event) {
        return switch (event) {
            case ComplaintEvent e -> complaint(e);
            case TicketEvent e -> ticket(e);
            case DeadlineEvent e -> deadline(e);
            case CallbackEvent e -> List.of();
        };
    }

    private static List<FactRow> complaint(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled e ->
                List.of(filed(e.head())
                        .first("filed_at", e.head().at())
                        .first("channel", e.channel())
                        .first("tier", e.sorting().tier())
                        .first("category", e.sorting().category())
                        .first("district", e.place().district())
                        .first("grid", e.place().grid())
                        .first("lat", e.place().lat())
                        .first("lon", e.place().lon()));
            case ComplaintWithdrawn e -> List.of(halted(e.head(), "withdrawn"));
            case ComplaintMerged e -> List.of(halted(e.head(), "merged"));
            case ComplaintUnmerged e -> List.of(halted(e.head(), NOT_HALTED));
            default -> List.of();
        };
    }

    private static FactRow halted(Head head, String how) {
        return filed(head).latest("halted", how, "halted_at").greatest("halted_at", head.at());
    }

    private static FactRow filed(Head head) {
        return FactRow.of("filed_fact", head.caseId()).first("number", head.number());
    }

    private static List<FactRow> ticket(TicketEvent event) {
        var head = event.head();
        return switch (event) {
            case TicketTriaged e -> List.of(about(head, e.subject()));
            case TicketResorted e -> List.of(about(head, e.subject()));
            case TicketDispatched e ->
                List.of(lead(
                                about(head, e.subject()),
                                head,
                                e.assignment().lead().unit())
                        .least("dispatched_at", head.at()));
            case TicketReassigned e ->
                List.of(lead(
                                about(head, e.subject()),
                                head,
                                e.assignment().lead().unit())
                        .greatest("hand_overs", e.handOvers()));
            case TicketReopened e ->
                List.of(lead(
                                about(head, e.subject()),
                                head,
                                e.assignment().lead().unit())
                        .greatest("reworks", e.reworks()));
            case TicketReturned e ->
                e.stage() == DecisionStage.ASKED ? List.of(ticket(head).least("returned_at", head.at())) : List.of();
            case TicketClosed e -> List.of(ticket(head).least("closed_at", head.at()));
            case TicketRejected e -> List.of(ticket(head).least("rejected_at", head.at()));
            default -> step(event);
        };
    }

    private static List<FactRow> step(TicketEvent event) {
        var head = event.head();
        return switch (event) {
            case TicketSignedIn e -> List.of(cycle(head, e.cycle()).greatest("signed_in_at", head.at()));
            case ReporterContacted e -> List.of(cycle(head, e.cycle()).least("contacted_at", head.at()));
            case WorkDone e -> done(e);
            default -> List.of();
        };
    }

    private static List<FactRow> done(WorkDone event) {
        var head = event.head();
        var row =
                lead(about(head, event.confirmed()), head, event.unit().unit()).greatest("on_spot", event.onSpot());
        var cycle = cycle(head, event.cycle()).least("done_at", head.at());
        return List.of(row, event.contacted() ? cycle.least("contacted_at", head.at()) : cycle);
    }

    private static FactRow ticket(Head head) {
        return FactRow.of("ticket_fact", head.caseId()).first("number", head.number());
    }

    private static FactRow about(Head head, Subject subject) {
        return ticket(head)
                .first("filed_at", subject.filedAt())
                .latest("tier", subject.tier(), "subject_at")
                .latest("category", subject.category(), "subject_at")
                .latest("district", subject.place().district(), "subject_at")
                .latest("grid", subject.place().grid(), "subject_at")
                .greatest("subject_at", head.at());
    }

    private static FactRow lead(FactRow row, Head head, String unit) {
        return row.latest("unit", unit, "lead_at").greatest("lead_at", head.at());
    }

    private static FactRow cycle(Head head, int cycle) {
        return FactRow.of("cycle_fact", head.caseId(), cycle);
    }

    private static List<FactRow> deadline(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet e ->
                switch (e.clock().kind()) {
                    case SIGN_IN -> List.of(due(e, "sign_in_due", "sign_in_told"));
                    case CONTACT -> List.of(due(e, "contact_due", "contact_told"));
                    case COMPLETION ->
                        List.of(due(e, "completion_due", "completion_told")
                                .latest("completion_paused", e.state() == ClockState.PAUSED, "completion_told"));
                    case TRIAGE, REPORT_IN -> List.of();
                };
            case FirstOverdue e -> overdue(e.head(), e.clock(), "first_overdue_at");
            case SecondOverdue e -> overdue(e.head(), e.clock(), "second_overdue_at");
            default -> List.of();
        };
    }

    private static FactRow due(DeadlineSet event, String due, String told) {
        return FactRow.of("clock_fact", event.head().caseId(), event.clock().cycle())
                .latest(due, event.dueAt(), told)
                .greatest(told, event.head().at());
    }

    private static List<FactRow> overdue(Head head, DeadlineEvent.ClockRef clock, String column) {
        return clock.kind() == ClockKind.COMPLETION
                ? List.of(FactRow.of("clock_fact", head.caseId(), clock.cycle()).least(column, head.at()))
                : List.of();
    }
}
