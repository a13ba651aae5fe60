package city.whistle.escalation.pages;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Head;
import city.whistle.contracts.Place;
import city.whistle.contracts.RouteTaken;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.Tier;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import city.whistle.testkit.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A case of Heming District as dispatch-service tells of it, under a number of its own. */
record DispatchedCase(UUID id, String number, String title, Tier tier, Urgency urgency, String unit) {
    static final String UNIT = "heming-urban-management";
    private static final String DISTRICT = "239902";

    static DispatchedCase of(String title, Tier tier, Urgency urgency) {
        var id = UUID.randomUUID();
        var number = "260302%07d".formatted(Math.floorMod(id.getLeastSignificantBits(), 10_000_000L));
        return new DispatchedCase(id, number, title, tier, urgency, UNIT);
    }

    /** The same, for another unit. */
    DispatchedCase to(String other) {
        return new DispatchedCase(id, number, title, tier, urgency, other);
    }

    DispatchedCase at(Instant when) {
        var place =
                new Place(47.34, 123.89, null, DISTRICT + "001001001", DISTRICT + "001001", DISTRICT + "001", DISTRICT);
        var subject = new Subject(tier, urgency, "env.noise", title, place, when.minusSeconds(600));
        Topics.publish(new TicketDispatched(
                new Head(id, number, when, "test", Actor.staff("dispatcher", null)),
                1,
                subject,
                new Assignment(new UnitRef(unit, unit), List.of()),
                new RouteTaken("test", "a test")));
        return this;
    }
}
