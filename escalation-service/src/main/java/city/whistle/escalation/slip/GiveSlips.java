package city.whistle.escalation.slip;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.escalation.HoldCase;
import city.whistle.escalation.HoldCase.Held;
import city.whistle.escalation.Ids;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.Calendars;
import city.whistle.escalation.calendar.DueDay;
import city.whistle.escalation.slip.WriteSlip.Piece;
import city.whistle.http.Idempotency;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Supervises a case by hand: it becomes a supervised matter if it is none, and each unit gets a numbered slip that names a
 * person and a day. With several units it is a joint assignment (联合交办), which the first one leads.
 */
@ApplicationScoped
public class GiveSlips {
    private final HoldCase cases;
    private final Calendars calendars;
    private final SuperviseCase supervise;
    private final WriteSlip slips;
    private final Idempotency idempotency;
    private final City city;

    GiveSlips(
            HoldCase cases,
            Calendars calendars,
            SuperviseCase supervise,
            WriteSlip slips,
            Idempotency idempotency,
            City city) {
        this.cases = cases;
        this.calendars = calendars;
        this.supervise = supervise;
        this.slips = slips;
        this.idempotency = idempotency;
        this.city = city;
    }

    /** The slips of one order, in its order. */
    public record Given(List<UUID> ids) {}

    /**
     * Gives them out, all or none.
     *
     * @param by who asks
     * @param key repeats with the same key do it once
     * @throws NothingToSupervise when nothing runs on the case any more
     * @throws city.whistle.http.InvalidField when a unit is unknown, or does not work on that day
     */
    @WithTransaction
    public Uni<Given> give(SlipOrder order, Caller by, @Nullable String key) {
        order.check(city);
        return idempotency.once("slip " + by.login(), key, order, Given.class, () -> give(order));
    }

    private Uni<Given> give(SlipOrder order) {
        return calendars
                .current()
                .chain(edition -> cases.hold(order.caseId()).chain(held -> write(held, edition, order)));
    }

    private Uni<Given> write(Held held, CalendarEdition edition, SlipOrder order) {
        if (!held.open()) {
            throw new NothingToSupervise();
        }
        var dueOn = new DueDay(order.dueOn(), held.at(), city.zone());
        var ends = order.parts().stream()
                .map(part -> dueOn.end(edition.of(city, part.unit())))
                .toList();
        var joint = order.isJoint() ? Ids.next() : null;
        return SlipFacts.of(held.id())
                .call(facts -> supervise.supervise(held, facts.clockId()))
                .chain(facts -> Multi.createFrom()
                        .range(0, ends.size())
                        .onItem()
                        .transformToUniAndConcatenate(i -> slips.write(
                                new Piece(held, facts, order, order.parts().get(i), ends.get(i), joint)))
                        .collect()
                        .asList())
                .call(() -> cases.tellWatchers(held.id()))
                .map(Given::new);
    }
}
