package city.whistle.intake.tracking;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent.CaseUrged;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.SecondOverdue;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.Event;
import city.whistle.contracts.Head;
import city.whistle.contracts.LetterKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Place;
import city.whistle.contracts.RouteTaken;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.TicketEvent.TicketClosed;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.TicketEvent.TicketReopened;
import city.whistle.contracts.TicketEvent.TicketSignedIn;
import city.whistle.contracts.TicketEvent.TicketTriaged;
import city.whistle.contracts.TicketEvent.TriageStage;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.TicketEvent.WorkLogged;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.Topic;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** What the other services tell of a case, one minute after another. */
public final class Story {
    static final UnitRef UNIT = new UnitRef("city-water", "市水务局");

    private final UUID caseId;
    private final String number;
    private final Subject subject;
    private final Instant begin;
    private final List<Event> events = new ArrayList<>();

    public Story(UUID caseId, String number, Place place, Instant begin) {
        this.caseId = caseId;
        this.number = number;
        this.begin = begin;
        this.subject = new Subject(Tier.KEY, Urgency.URGENT, "water.supply", "没有水", place, begin);
    }

    Story triage() {
        return add(new TicketTriaged(head(), 1, TriageStage.HELD, subject, List.of()));
    }

    public Story dispatched() {
        return add(new TicketDispatched(head(), 1, subject, assignment(), new RouteTaken("r1", "because")));
    }

    public Story signedIn(int cycle) {
        return add(new TicketSignedIn(head(), cycle, UNIT, "handler-city-water"));
    }

    Story logged(String text, boolean open) {
        return add(new WorkLogged(head(), 1, LogTopic.NOTE, UNIT, text, open, List.of()));
    }

    public Story done(int cycle, Attachment... evidence) {
        return add(new WorkDone(
                head(),
                cycle,
                subject,
                UNIT,
                "水管破裂",
                "已修复",
                DoneReason.SOLVED,
                List.of(evidence),
                true,
                false,
                List.of(UNIT.unit()),
                List.of("handler-city-water")));
    }

    Story reopened(int cycle) {
        return add(new TicketReopened(head(), cycle, subject, assignment(), "还是没有水", cycle - 1));
    }

    public Story closed(int cycle) {
        return add(new TicketClosed(head(), cycle, CallbackOutcome.CLOSED));
    }

    public Story due(int cycle, ClockKind kind, ClockState state, Instant dueAt) {
        return add(new DeadlineSet(
                head(), clock(cycle, kind), state, dueAt, false, new Limit(3, TimeUnit.WORK_DAY), "started"));
    }

    public Story firstOverdue(int cycle, Instant dueAt) {
        return add(new FirstOverdue(head(), clock(cycle, ClockKind.COMPLETION), dueAt, 0, List.of()));
    }

    public Story secondOverdue(int cycle, Instant dueAt) {
        return add(new SecondOverdue(
                head(), clock(cycle, ClockKind.COMPLETION), dueAt, 0, CommandLevel.DISTRICT, List.of()));
    }

    Story letter() {
        add(new LetterIssued(head(), UUID.randomUUID(), "鹤督〔2026〕12号", LetterKind.URGING_LETTER, UNIT, null));
        return add(new MatterOpened(head(), UUID.randomUUID(), CommandLevel.DISTRICT, UNIT, null));
    }

    Story urged(String words) {
        return add(new CaseUrged(head(), UNIT, words, List.of()));
    }

    Story called(int cycle, boolean reached) {
        add(new CallbackScheduled(head(), cycle, now()));
        return add(new CallbackAttempted(head(), cycle, 1, reached, null));
    }

    Story concluded(int cycle, CallbackOutcome outcome) {
        var answer = new Answer(true, true, outcome == CallbackOutcome.CLOSED, Satisfaction.SATISFIED, null);
        return add(new CallbackConcluded(head(), cycle, outcome, answer, 1, null));
    }

    public List<Event> events() {
        return events;
    }

    /** The same events as Kafka may bring them: each topic in its order, the topics mixed anyhow. */
    List<Event> mixed(Random random) {
        Map<Topic, Deque<Event>> topics = new EnumMap<>(Topic.class);
        events.forEach(event -> topics.computeIfAbsent(Topic.of(event), each -> new ArrayDeque<>())
                .add(event));
        var mixed = new ArrayList<Event>();
        while (mixed.size() < events.size()) {
            var left = topics.values().stream().filter(each -> !each.isEmpty()).toList();
            mixed.add(left.get(random.nextInt(left.size())).remove());
        }
        return mixed;
    }

    /** When the next event will have happened. */
    Instant now() {
        return begin.plus(Duration.ofMinutes(events.size() + 1L));
    }

    private Story add(Event event) {
        events.add(event);
        return this;
    }

    private Head head() {
        return new Head(caseId, number, now(), "crane-test", Actor.system("test"));
    }

    private static Assignment assignment() {
        return new Assignment(UNIT, List.of(new UnitRef("city-gas", "市燃气公司")));
    }

    private static ClockRef clock(int cycle, ClockKind kind) {
        return new ClockRef(cycle, kind, UNIT);
    }
}
