package city.whistle.dispatch.ticket;

import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.DecisionStage;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Reason;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.CoHandlerReportedIn;
import city.whistle.contracts.TicketEvent.ExtensionGranted;
import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.TicketEvent.ReporterContacted;
import city.whistle.contracts.TicketEvent.TicketClosed;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.TicketEvent.TicketReassigned;
import city.whistle.contracts.TicketEvent.TicketRejected;
import city.whistle.contracts.TicketEvent.TicketReopened;
import city.whistle.contracts.TicketEvent.TicketResorted;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.contracts.TicketEvent.TicketReturned;
import city.whistle.contracts.TicketEvent.TicketSignedIn;
import city.whistle.contracts.TicketEvent.TicketSuspended;
import city.whistle.contracts.TicketEvent.TicketTriaged;
import city.whistle.contracts.TicketEvent.TriageStage;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.TicketEvent.WorkLogged;
import city.whistle.contracts.UnitRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a ticket, each told of the ticket as it is after the deed. */
record News(Ticket ticket, Deed deed) {
    private void tell(TicketEvent event) {
        ticket.tell(event);
    }

    private UnitRef lead() {
        return ticket.handling().lead().orElseThrow();
    }

    void triaged(TriageStage stage, List<Reason> reasons) {
        tell(new TicketTriaged(
                deed.head(ticket), ticket.cycle(), stage, ticket.matter().subject(), List.copyOf(reasons)));
    }

    void dispatched() {
        tell(new TicketDispatched(
                deed.head(ticket),
                ticket.cycle(),
                ticket.matter().subject(),
                ticket.handling().assignment(),
                ticket.route().taken()));
    }

    void rejected(String reason, String rightAddress) {
        tell(new TicketRejected(deed.head(ticket), reason, rightAddress));
    }

    void signedIn(String assignee) {
        tell(new TicketSignedIn(deed.head(ticket), ticket.cycle(), lead(), assignee));
    }

    void contacted(String how, @Nullable String note) {
        tell(new ReporterContacted(deed.head(ticket), ticket.cycle(), lead(), how, note));
    }

    void logged(LogEntry entry) {
        tell(new WorkLogged(
                deed.head(ticket),
                ticket.cycle(),
                entry.about(),
                entry.unit(),
                entry.text(),
                entry.open(),
                entry.attachments().stream().map(Evidence::named).toList()));
    }

    void reportedIn(UnitRef unit, @Nullable String note) {
        tell(new CoHandlerReportedIn(deed.head(ticket), ticket.cycle(), unit, note));
    }

    void done(DoneReport report) {
        tell(new WorkDone(
                deed.head(ticket),
                ticket.cycle(),
                ticket.matter().subject(),
                lead(),
                report.finding(),
                report.action(),
                report.reason(),
                report.evidence().stream().map(Evidence::named).toList(),
                ticket.work().contacted(),
                ticket.work().isOnSpot(),
                ticket.handling().unitsInvolved(),
                ticket.handling().peopleInvolved()));
    }

    void noted(LogTopic about, String text, boolean open) {
        logged(new LogEntry(about, lead(), text, open, List.of()));
    }

    void asked(Request request) {
        switch (request.kind()) {
            case RETURN -> returned(DecisionStage.ASKED, request, request.reason());
            case EXTENSION -> noted(LogTopic.EXTENSION_ASKED, request.words(), true);
            case SUSPENSION -> noted(LogTopic.SUSPENSION_ASKED, request.words(), false);
        }
    }

    void refused(Request request, String reason) {
        switch (request.kind()) {
            case RETURN -> returned(DecisionStage.REFUSED, request, reason);
            case EXTENSION -> noted(LogTopic.EXTENSION_REFUSED, reason, false);
            case SUSPENSION -> noted(LogTopic.SUSPENSION_REFUSED, reason, false);
        }
    }

    void returned(DecisionStage stage, Request request, String reason) {
        tell(new TicketReturned(deed.head(ticket), ticket.cycle(), stage, lead(), reason, request.legalBasis()));
    }

    void reassigned(UnitRef from, String reason) {
        var handling = ticket.handling();
        tell(new TicketReassigned(
                deed.head(ticket),
                ticket.cycle(),
                ticket.matter().subject(),
                from,
                handling.assignment(),
                handling.designated(),
                handling.handOvers(),
                reason));
    }

    void resorted(List<Reason> reasons) {
        tell(new TicketResorted(
                deed.head(ticket), ticket.cycle(), ticket.matter().subject(), List.copyOf(reasons)));
    }

    void extended(Limit amount, String reason) {
        tell(new ExtensionGranted(deed.head(ticket), ticket.cycle(), lead(), amount, reason));
    }

    void suspended(Instant until, String reason) {
        tell(new TicketSuspended(deed.head(ticket), ticket.cycle(), until, reason));
    }

    void resumed(String reason) {
        tell(new TicketResumed(deed.head(ticket), ticket.cycle(), reason));
    }

    void closed(CallbackOutcome outcome) {
        tell(new TicketClosed(deed.bySystem().head(ticket), ticket.cycle(), outcome));
    }

    void reopened(@Nullable String words) {
        tell(new TicketReopened(
                deed.bySystem().head(ticket),
                ticket.cycle(),
                ticket.matter().subject(),
                ticket.handling().assignment(),
                words,
                ticket.work().reworks()));
    }
}
