package city.whistle.intake.tracking;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DecisionStage;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.TicketEvent.TriageStage;
import org.jspecify.annotations.Nullable;

/** What of each event is kept for the timeline, and what the resident is told; null for what nobody needs. */
final class Facts {
    private Facts() {}

    static @Nullable CaseFact of(ComplaintEvent event) {
        var fact = CaseFact.of(event);
        return switch (event) {
            case ComplaintEvent.ComplaintFiled e -> null;
            case ComplaintEvent.ComplaintSupplemented e ->
                supplemented(fact.with("text", e.text()).showing(e.attachments()), e);
            case ComplaintEvent.ComplaintMerged e ->
                fact.with("number", e.intoNumber()).told();
            case ComplaintEvent.ComplaintUnmerged e ->
                fact.with("number", e.fromNumber()).told();
            case ComplaintEvent.ComplaintResorted e ->
                fact.with("count", Integer.toString(e.following())).told();
            case ComplaintEvent.ComplaintWithdrawn e ->
                fact.with("reason", e.reason()).told();
            case ComplaintEvent.ReporterAnswered e ->
                fact.in(e.cycle()).told(e.answer().solved() ? "solved" : "unsolved");
        };
    }

    private static CaseFact supplemented(CaseFact fact, ComplaintEvent.ComplaintSupplemented event) {
        return event.siteCheck() == null ? fact.told() : fact.told("checked");
    }

    static @Nullable CaseFact of(TicketEvent event) {
        var fact = CaseFact.of(event);
        return switch (event) {
            case TicketEvent.TicketTriaged e -> e.stage() == TriageStage.HELD ? fact.told(e.cycle(), null) : null;
            case TicketEvent.TicketDispatched e ->
                fact.told(e.cycle(), e.assignment().lead());
            case TicketEvent.TicketSignedIn e -> fact.told(e.cycle(), e.unit());
            case TicketEvent.ReporterContacted e -> fact.told(e.cycle(), e.unit());
            case TicketEvent.CoHandlerReportedIn e -> fact.told(e.cycle(), e.unit());
            case TicketEvent.TicketReturned e -> returned(fact, e);
            case TicketEvent.TicketReassigned e ->
                fact.told(e.cycle(), e.assignment().lead());
            case TicketEvent.TicketResorted e -> null;
            case TicketEvent.ExtensionGranted e ->
                fact.with("reason", e.reason()).told(e.cycle(), e.unit());
            case TicketEvent.TicketSuspended e -> suspended(fact, e);
            case TicketEvent.TicketResumed e -> fact.told(e.cycle(), null);
            case TicketEvent.WorkLogged e -> logged(fact, e);
            case TicketEvent.WorkDone e -> done(fact, e);
            case TicketEvent.TicketReopened e ->
                fact.told(e.cycle(), e.assignment().lead());
            case TicketEvent.TicketClosed e -> fact.told(e.cycle(), null);
            case TicketEvent.TicketRejected e -> rejected(fact, e);
        };
    }

    /** A granted return is followed by the reassignment, which says it all. */
    private static @Nullable CaseFact returned(CaseFact fact, TicketEvent.TicketReturned event) {
        return event.stage() == DecisionStage.GRANTED
                ? null
                : fact.in(event.cycle()).by(event.unit()).told(event.stage().wire());
    }

    private static CaseFact suspended(CaseFact fact, TicketEvent.TicketSuspended event) {
        return fact.with("until", event.until().toString())
                .with("reason", event.reason())
                .told(event.cycle(), null);
    }

    private static CaseFact done(CaseFact fact, TicketEvent.WorkDone event) {
        return fact.with("finding", event.finding())
                .with("action", event.action())
                .showing(event.evidence())
                .told(event.cycle(), event.unit());
    }

    private static CaseFact rejected(CaseFact fact, TicketEvent.TicketRejected event) {
        return fact.with("reason", event.reason())
                .with("rightAddress", event.rightAddress())
                .told();
    }

    private static @Nullable CaseFact logged(CaseFact fact, TicketEvent.WorkLogged event) {
        return event.open() && event.about() == LogTopic.NOTE
                ? fact.with("text", event.text()).showing(event.attachments()).told(event.cycle(), event.unit())
                : null;
    }

    static @Nullable CaseFact of(DeadlineEvent event) {
        var fact = CaseFact.of(event);
        return switch (event) {
            case DeadlineEvent.DeadlineSet e ->
                fact.on(e.clock(), e.dueAt())
                        .within(e.limit())
                        .with("clockState", e.state().wire());
            case DeadlineEvent.DeadlineDueSoon e -> null;
            case DeadlineEvent.FirstOverdue e -> late(fact.on(e.clock(), e.dueAt()), e.clock());
            case DeadlineEvent.SecondOverdue e -> late(fact.on(e.clock(), e.dueAt()), e.clock());
            case DeadlineEvent.LetterIssued e ->
                fact.by(e.to()).with("letterNumber", e.letterNumber()).told();
            case DeadlineEvent.MatterOpened e -> fact.by(e.unit()).told();
            case DeadlineEvent.MatterSentBack e -> fact.told();
            case DeadlineEvent.MatterStruckOff e -> fact.told();
            case DeadlineEvent.LevelRaised e -> fact.told();
            case DeadlineEvent.CaseUrged e -> fact.by(e.unit()).told();
        };
    }

    static @Nullable CaseFact of(CallbackEvent event) {
        var fact = CaseFact.of(event);
        return switch (event) {
            case CallbackEvent.CallbackScheduled e -> fact.in(e.cycle()).told();
            case CallbackEvent.CallbackAttempted e -> attempted(fact.in(e.cycle()), e);
            case CallbackEvent.CallbackConcluded e ->
                speaksForItself(e.outcome())
                        ? fact.in(e.cycle()).told(e.outcome().wire())
                        : fact.in(e.cycle());
            case CallbackEvent.FiguresPublished e -> null;
        };
    }

    /** A resident is told that the work is late, not which of a unit's inner limits passed. */
    private static CaseFact late(CaseFact fact, DeadlineEvent.ClockRef clock) {
        return clock.kind() == ClockKind.COMPLETION ? fact.told() : fact;
    }

    private static @Nullable CaseFact attempted(CaseFact fact, CallbackEvent.CallbackAttempted event) {
        if (Boolean.TRUE.equals(event.siteCheck())) {
            return fact.told("check");
        }
        return event.reached() ? null : fact.told();
    }

    /** Closing and reopening follow as events of their own. */
    private static boolean speaksForItself(CallbackOutcome outcome) {
        return outcome == CallbackOutcome.REVIEW || outcome == CallbackOutcome.UNREACHABLE;
    }
}
