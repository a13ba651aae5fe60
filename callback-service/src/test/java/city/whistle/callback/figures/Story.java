package city.whistle.callback.figures;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;

import city.whistle.callback.CaseFixture;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.Event;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One case as it might have gone, made up by chance: what the topics say of it, and, kept apart from that while it is
 * made up, what the figures must say of it.
 */
final class Story {
    private static final Duration COMPLETION = Duration.ofDays(5);
    private static final Duration REPEATS = Duration.ofDays(30);
    private static final Duration SIGN_IN = Duration.ofHours(2);
    private static final Duration CONTACT = Duration.ofHours(24);

    final CaseFixture fixture;
    final List<ComplaintEvent> complaints = new ArrayList<>();
    final List<TicketEvent> tickets = new ArrayList<>();
    final List<DeadlineEvent> deadlines = new ArrayList<>();

    String unit = FigureSet.NONE;
    boolean excluded;
    boolean dispatched;
    boolean closed;
    boolean responded = true;
    boolean returned;
    boolean handedOver;
    boolean reworked;
    boolean done;
    boolean due;
    boolean inTime = true;
    boolean overdue;
    boolean answered;
    boolean answeredLast;
    boolean firstSolved;
    boolean firstSatisfied;
    boolean lastSolved;
    boolean lastSatisfied;
    boolean repeats;

    private final Random random;
    private Duration now = Duration.ZERO;

    private Story(Instant filedAt, Random random) {
        this.random = random;
        this.fixture = aCaseFiledAt(filedAt)
                .of(any(List.of(Tier.values())))
                .ledBy("unit-" + random.nextInt(4))
                .about(any(List.of("env.noise", "env.dust", "water.leak")));
    }

    /** Whether the other, filed before and at the same place, is of the same kind and not long ago. */
    boolean repeats(Story earlier) {
        return earlier.fixture.category().equals(fixture.category())
                && !earlier.fixture.filedAt().plus(REPEATS).isBefore(fixture.filedAt());
    }

    static Story tell(Instant filedAt, Random random) {
        var story = new Story(filedAt, random);
        story.complaints.add(story.fixture.filed());
        if (story.chance(5)) {
            story.tickets.add(story.fixture.rejected(story.later(60)));
            story.excluded = true;
        } else if (!story.chance(8)) {
            story.dispatch();
            story.handle();
        }
        story.residentsMind();
        return story;
    }

    List<List<? extends Event>> topics() {
        return List.of(complaints, tickets, deadlines);
    }

    private void dispatch() {
        tickets.add(fixture.dispatched(later(30)));
        dispatched = true;
        if (chance(10)) {
            tickets.add(fixture.returnAsked(later(30)));
            returned = true;
            tickets.add(fixture.reassigned(1, "unit-" + random.nextInt(4), 1, later(30)));
            handedOver = true;
        }
        unit = fixture.unit();
    }

    private void handle() {
        for (int cycle = 1; cycle <= 3; cycle++) {
            boolean again = work(cycle);
            if (!again) {
                return;
            }
            tickets.add(fixture.reopened(cycle + 1, later(10)));
            reworked = true;
        }
        // still at work in cycle 4: it has no clock of its own yet
    }

    /** One cycle of work and answer; says whether it must be done again. */
    private boolean work(int cycle) {
        var began = now;
        deadlines.add(fixture.due(cycle, ClockKind.SIGN_IN, began.plus(SIGN_IN), began));
        deadlines.add(fixture.due(cycle, ClockKind.CONTACT, began.plus(CONTACT), began));
        deadlines.add(fixture.due(cycle, ClockKind.COMPLETION, began.plus(COMPLETION), began));
        due = true;
        if (chance(10)) {
            responded = false;
            return late(cycle, began);
        }
        tickets.add(fixture.signedIn(cycle, later(240)));
        responded &= now.compareTo(began.plus(SIGN_IN)) <= 0;
        if (chance(70)) {
            tickets.add(fixture.contacted(cycle, later(2000)));
        } else {
            later(2000);
        }
        return finish(cycle, began, tickets.getLast() instanceof TicketEvent.ReporterContacted ? now : null);
    }

    private boolean finish(int cycle, Duration began, Duration contacted) {
        if (chance(10)) {
            responded &= contacted != null && contacted.compareTo(began.plus(CONTACT)) <= 0;
            return late(cycle, began);
        }
        var end = later(9_000);
        var inTouch = contacted == null ? end : contacted;
        responded &= inTouch.compareTo(began.plus(CONTACT)) <= 0;
        if (end.compareTo(began.plus(COMPLETION)) > 0) {
            late(cycle, began);
        }
        tickets.add(fixture.done(cycle, end));
        done = true;
        return answer(cycle);
    }

    private boolean late(int cycle, Duration began) {
        deadlines.add(fixture.firstOverdue(cycle, began.plus(COMPLETION)));
        inTime = false;
        overdue = true;
        return false;
    }

    private boolean answer(int cycle) {
        answeredLast = false;
        if (chance(25)) {
            return false;
        }
        var satisfaction = any(List.of(Satisfaction.values()));
        boolean solved = chance(70);
        complaints.add(fixture.answered(cycle, solved, satisfaction, later(500)));
        remember(solved, satisfaction != Satisfaction.DISSATISFIED);
        if (!solved || satisfaction == Satisfaction.DISSATISFIED) {
            return true;
        }
        tickets.add(fixture.closed(cycle, later(5)));
        closed = true;
        return false;
    }

    private void remember(boolean solved, boolean satisfied) {
        if (!answered) {
            firstSolved = solved;
            firstSatisfied = satisfied;
        }
        answered = true;
        answeredLast = true;
        lastSolved = solved;
        lastSatisfied = satisfied;
    }

    /** Some take it back, some are merged, some of those unmerged. */
    private void residentsMind() {
        if (chance(8)) {
            complaints.add(fixture.withdrawn(later(10)));
            excluded = true;
        } else if (chance(12)) {
            complaints.add(fixture.merged(later(10)));
            boolean stays = chance(50);
            if (!stays) {
                complaints.add(fixture.unmerged(later(10)));
            }
            excluded |= stays;
        }
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Duration later(int atMostMinutes) {
        now = now.plusMinutes(1 + random.nextInt(atMostMinutes));
        return now;
    }
}
