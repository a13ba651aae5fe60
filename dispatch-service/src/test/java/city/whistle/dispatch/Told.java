package city.whistle.dispatch;

import city.whistle.contracts.Actor;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.DeadlineEvent.CaseUrged;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.DeadlineEvent.SecondOverdue;
import city.whistle.contracts.Head;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Reason;
import city.whistle.contracts.Sorting;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the other services would tell of a case. */
final class Told {
    static final UUID OTHER_CASE = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    static final String OTHER_NUMBER = "2611220000427";

    private Told() {}

    static Head head(UUID id, Actor by) {
        return new Head(id, "2611220000427", Clock.systemUTC().instant(), "test", by);
    }

    static ComplaintSupplemented supplemented(UUID id, String words) {
        return new ComplaintSupplemented(head(id, Actor.resident()), words, List.of());
    }

    static ComplaintMerged merged(UUID id) {
        return merged(id, OTHER_CASE);
    }

    static ComplaintMerged merged(UUID id, UUID into) {
        return new ComplaintMerged(head(id, Actor.staff("operator", null)), into, OTHER_NUMBER);
    }

    static ComplaintUnmerged unmerged(UUID id) {
        return new ComplaintUnmerged(head(id, Actor.staff("operator", null)), OTHER_CASE, OTHER_NUMBER);
    }

    static ComplaintResorted resorted(UUID id, Tier tier) {
        var sorting = new Sorting(
                "env.noise",
                0.9,
                tier,
                Urgency.NORMAL,
                false,
                List.of(new Reason("reported-by-many", "many report it")),
                List.of(),
                "sorter-1");
        return new ComplaintResorted(head(id, Actor.system("intake")), sorting, 2);
    }

    static ComplaintWithdrawn withdrawn(UUID id) {
        return new ComplaintWithdrawn(head(id, Actor.resident()), "solved itself");
    }

    static DeadlineSet due(UUID id, int cycle, ClockKind kind, String unit, Instant at) {
        return due(id, new ClockRef(cycle, kind, new UnitRef(unit, unit)), ClockState.RUNNING, at, "started");
    }

    static DeadlineSet due(UUID id, ClockRef clock, ClockState state, Instant at, String why) {
        return new DeadlineSet(escalation(id), clock, state, at, false, new Limit(5, TimeUnit.WORK_DAY), why);
    }

    static FirstOverdue first(UUID id, int cycle, ClockKind kind, String unit) {
        return new FirstOverdue(escalation(id), clock(cycle, kind, unit), Instant.EPOCH, 0, List.of());
    }

    static SecondOverdue second(UUID id, int cycle, String unit) {
        return new SecondOverdue(
                escalation(id),
                clock(cycle, ClockKind.COMPLETION, unit),
                Instant.EPOCH,
                0,
                CommandLevel.DISTRICT,
                List.of());
    }

    static LevelRaised raised(UUID id) {
        return new LevelRaised(escalation(id), CommandLevel.SUBDISTRICT, CommandLevel.DISTRICT, "re-handled");
    }

    static CaseUrged urged(UUID id, String words) {
        return new CaseUrged(head(id, Actor.staff("supervisor", null)), new UnitRef("x", "x"), words, List.of());
    }

    static ClockRef clock(int cycle, ClockKind kind, String unit) {
        return new ClockRef(cycle, kind, new UnitRef(unit, unit));
    }

    private static Head escalation(UUID id) {
        return head(id, Actor.system("escalation-service"));
    }
}
