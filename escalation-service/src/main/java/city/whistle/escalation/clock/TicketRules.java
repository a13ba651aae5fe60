package city.whistle.escalation.clock;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Head;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.CoHandlerReportedIn;
import city.whistle.contracts.TicketEvent.ExtensionGranted;
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
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.TicketEvent.WorkLogged;
import city.whistle.contracts.UnitRef;
import city.whistle.escalation.limit.Weight;
import city.whistle.escalation.recipient.Command;
import java.util.stream.Collectors;

/** What each ticket event does to the clocks of its case. */
final class TicketRules {
    private final TimeRules rules;

    TicketRules(TimeRules rules) {
        this.rules = rules;
    }

    void apply(CaseFile file, TicketEvent event) {
        var now = Happening.of(event.head(), rules);
        switch (event) {
            case TicketTriaged e -> triaged(file, e, now);
            case TicketDispatched e -> dispatched(file, e, now);
            case TicketReassigned e -> reassigned(file, e, now);
            case TicketReopened e -> reopened(file, e, now);
            case TicketResorted e -> resorted(file, e, now);
            case TicketSignedIn e -> signedIn(file, e, now);
            case ReporterContacted e -> stop(file, ClockKind.CONTACT, e.cycle(), e.unit(), "contacted", now);
            case CoHandlerReportedIn e -> stop(file, ClockKind.REPORT_IN, e.cycle(), e.unit(), REPORTED_IN, now);
            case ExtensionGranted e -> extended(file, e, now);
            case TicketSuspended e -> suspended(file, e, now);
            case TicketResumed e -> resumed(file, e, now);
            case WorkDone e -> done(file, e, now);
            case TicketClosed e -> file.end("closed", now);
            case TicketRejected e -> rejected(file, now);
            // Neither a return that is not granted yet nor a word in the log ever touches a clock.
            case TicketReturned e -> {}
            case WorkLogged e -> {}
        }
    }

    private static final String REPORTED_IN = "reported_in";

    private static void triaged(CaseFile file, TicketTriaged event, Happening now) {
        describe(file, event.head(), event.subject());
        if (event.stage() == TicketEvent.TriageStage.HELD) {
            Triage.await(file, event.subject().filedAt(), now);
        }
    }

    private static void dispatched(CaseFile file, TicketDispatched event, Happening now) {
        describe(file, event.head(), event.subject());
        place(file, now, "dispatched");
        assign(file, event.cycle(), event.assignment(), true, now);
    }

    private void reassigned(CaseFile file, TicketReassigned event, Happening now) {
        describe(file, event.head(), event.subject());
        place(file, now, "dispatched");
        var anew = !event.from().unit().equals(event.assignment().lead().unit());
        assign(file, event.cycle(), event.assignment(), anew, now);
        if (event.handOvers() >= rules.limits().handOversBeforeRaise() && file.raiseOnceForHandOvers()) {
            file.raiseLevel("hand_overs", now);
        }
    }

    private void reopened(CaseFile file, TicketReopened event, Happening now) {
        describe(file, event.head(), event.subject());
        place(file, now, "dispatched");
        file.stop(clock -> clock.cycle() < event.cycle(), "reopened", now);
        assign(file, event.cycle(), event.assignment(), true, now);
        if (event.reworks() >= rules.limits().reworksBeforeRaise() && file.raiseOnceForReworks()) {
            file.raiseLevel("reworks", now);
        }
    }

    /** A heavier case has another limit and, if its tier asks for it, a higher command level. */
    private static void resorted(CaseFile file, TicketResorted event, Happening now) {
        describe(file, event.head(), event.subject());
        file.commandBy(Command.levelOf(event.subject().tier()));
        file.open(clock -> clock.is(ClockKind.COMPLETION, event.cycle()))
                .forEach(clock -> limit(file, clock, event.cycle(), now));
    }

    private static void assign(CaseFile file, int cycle, Assignment assignment, boolean anew, Happening now) {
        var lead = assignment.lead().unit();
        if (anew || file.leadUnit() == null) {
            file.assign(lead, null);
        }
        complete(file, cycle, lead, now);
        for (var kind : new ClockKind[] {ClockKind.SIGN_IN, ClockKind.CONTACT}) {
            file.stop(clock -> clock.is(kind, cycle) && !clock.unit().equals(lead), "handed_on", now);
            if (anew && file.open(clock -> clock.is(kind, cycle)).isEmpty()) {
                file.start(kind, cycle, lead, now);
            }
        }
        coHandle(file, cycle, assignment, now);
    }

    private static void complete(CaseFile file, int cycle, String lead, Happening now) {
        var running = file.open(clock -> clock.is(ClockKind.COMPLETION, cycle));
        if (running.isEmpty()) {
            file.start(ClockKind.COMPLETION, cycle, lead, now);
            return;
        }
        var clock = running.getFirst();
        if (!clock.unit().equals(lead)) {
            clock.handOn(lead, now.at(), now.by(), now.rules());
            file.tell(clock, Step.HANDED_ON, now);
        }
        limit(file, clock, cycle, now);
    }

    private static void limit(CaseFile file, CaseClock clock, int cycle, Happening now) {
        now.rules()
                .choose(ClockKind.COMPLETION, file.weight(), cycle, clock.startedAt(), clock.unit())
                .filter(chosen -> !chosen.limit().equals(clock.limit()))
                .ifPresent(chosen -> {
                    clock.changeLimit(now.at(), now.by(), chosen, now.rules());
                    file.tell(clock, Step.LIMIT_CHANGED, now);
                });
    }

    private static void coHandle(CaseFile file, int cycle, Assignment assignment, Happening now) {
        var units = assignment.coHandlers().stream().map(UnitRef::unit).collect(Collectors.toSet());
        file.stop(clock -> clock.is(ClockKind.REPORT_IN, cycle) && !units.contains(clock.unit()), "handed_on", now);
        for (var coHandler : assignment.coHandlers()) {
            var unit = coHandler.unit();
            if (!file.had(clock -> clock.is(ClockKind.REPORT_IN, cycle)
                    && clock.unit().equals(unit)
                    && (clock.isOpen() || clock.stoppedBecause(REPORTED_IN)))) {
                file.start(ClockKind.REPORT_IN, cycle, unit, now);
            }
        }
    }

    private static void signedIn(CaseFile file, TicketSignedIn event, Happening now) {
        stop(file, ClockKind.SIGN_IN, event.cycle(), event.unit(), "signed_in", now);
        if (event.unit().unit().equals(file.leadUnit())) {
            file.assign(event.unit().unit(), event.assignee());
        }
    }

    private static void extended(CaseFile file, ExtensionGranted event, Happening now) {
        for (var clock : file.open(clock -> clock.is(ClockKind.COMPLETION, event.cycle()))) {
            clock.extend(now.at(), now.by(), event.reason(), event.amount(), now.rules());
            file.tell(clock, Step.EXTENDED, now);
        }
    }

    private static void suspended(CaseFile file, TicketSuspended event, Happening now) {
        for (var clock : file.open(clock -> clock.is(ClockKind.COMPLETION, event.cycle()))) {
            clock.halt(Cause.SUSPENSION, now.at(), event.until(), now.by(), event.reason(), now.rules());
            file.tell(clock, Step.PAUSED, now);
        }
    }

    private static void resumed(CaseFile file, TicketResumed event, Happening now) {
        for (var clock : file.open(clock -> clock.is(ClockKind.COMPLETION, event.cycle()))) {
            clock.resume(Cause.SUSPENSION, now.at(), now.by(), event.reason(), now.rules());
            file.tell(clock, Step.RESUMED, now);
        }
    }

    private static void done(CaseFile file, WorkDone event, Happening now) {
        describe(file, event.head(), event.confirmed());
        place(file, now, "done");
        file.stop(clock -> clock.cycle() <= event.cycle(), "done", now);
    }

    private static void rejected(CaseFile file, Happening now) {
        file.placed(now.at());
        file.end("rejected", now);
    }

    private static void place(CaseFile file, Happening now, String why) {
        file.placed(now.at());
        file.stop(clock -> clock.kind() == ClockKind.TRIAGE, why, now);
    }

    private static void stop(CaseFile file, ClockKind kind, int cycle, UnitRef unit, String why, Happening now) {
        file.stop(clock -> clock.is(kind, cycle) && clock.unit().equals(unit.unit()), why, now);
    }

    private static void describe(CaseFile file, Head head, TicketEvent.Subject subject) {
        var weight = new Weight(subject.tier(), subject.urgency(), subject.category());
        var place = subject.place();
        file.describe(
                head, new CaseFile.Subject(subject.title(), weight, place.grid(), place.district(), subject.filedAt()));
    }
}
