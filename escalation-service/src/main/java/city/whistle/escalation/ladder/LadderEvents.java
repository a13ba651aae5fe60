package city.whistle.escalation.ladder;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.DeadlineDueSoon;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.SecondOverdue;
import city.whistle.contracts.Head;
import city.whistle.contracts.UnitRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** The events that tell the world of rungs climbed, in the order things happened to each case. */
final class LadderEvents {
    private static final Actor SELF = Actor.system("escalation");

    private final City city;
    private final Consequences consequences;
    private final Instant now;
    private final HashSet<UUID> opened = new HashSet<>();

    LadderEvents(City city, Consequences consequences, Instant now) {
        this.city = city;
        this.consequences = consequences;
        this.now = now;
    }

    List<DeadlineEvent> of(List<Climb> climbs) {
        var events = new ArrayList<DeadlineEvent>();
        for (var climb : climbs) {
            switch (climb.clock().rung()) {
                case DUE_SOON -> events.add(dueSoon(climb));
                case FIRST -> events.add(first(climb));
                case SECOND -> second(climb, events);
                case BULLETIN -> bulletin(climb, events);
            }
        }
        return events;
    }

    private DeadlineEvent dueSoon(Climb climb) {
        var clock = climb.clock();
        return new DeadlineDueSoon(
                head(clock), clock.ref(ref(clock)), clock.ladder().firstAt(), clock.lateBySeconds(now), climb.to());
    }

    private DeadlineEvent first(Climb climb) {
        var clock = climb.clock();
        return new FirstOverdue(
                head(clock), clock.ref(ref(clock)), clock.ladder().firstAt(), clock.lateBySeconds(now), climb.to());
    }

    private void second(Climb climb, List<DeadlineEvent> events) {
        var clock = climb.clock();
        var head = head(clock);
        events.add(new SecondOverdue(
                head,
                clock.ref(ref(clock)),
                clock.ladder().firstAt(),
                clock.lateBySeconds(now),
                clock.level(),
                climb.to()));
        var letter = consequences.letters().get(clock.clockId());
        if (letter != null) {
            var draft = letter.draft();
            events.add(new LetterIssued(head, letter.id(), letter.number(), draft.kind(), ref(clock), draft.cc()));
        }
        var matter = consequences.matters().get(clock.caseId());
        if (matter != null && climb.isGrave() && opened.add(matter)) {
            events.add(new MatterOpened(
                    head, matter, clock.level(), ref(clock), climb.to().getLast()));
        }
    }

    private void bulletin(Climb climb, List<DeadlineEvent> events) {
        var clock = climb.clock();
        var to = consequences.raised().get(clock.caseId());
        if (to != null) {
            events.add(new LevelRaised(head(clock), clock.level(), to, "bulletin"));
        }
    }

    private UnitRef ref(Claimed clock) {
        return city.unitRef(clock.unit());
    }

    private Head head(Claimed clock) {
        return new Head(clock.caseId(), clock.number(), now, city.version(), SELF);
    }
}
