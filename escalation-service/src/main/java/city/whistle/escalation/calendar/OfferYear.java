package city.whistle.escalation.calendar;

import city.whistle.access.Caller;
import city.whistle.escalation.Ids;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes down a published year, for somebody else to put in force; or takes that back. */
@ApplicationScoped
public class OfferYear {
    private final CalendarOffers offers;
    private final Schedules schedules;
    private final Caller caller;
    private final Clock clock;

    OfferYear(CalendarOffers offers, Schedules schedules, Caller caller, Clock clock) {
        this.offers = offers;
        this.schedules = schedules;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<CalendarOffer> offer(int year, HolidaySchedule schedule) {
        schedule.toStatutoryYear(year);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return offers.add(new CalendarOffer(Ids.next(), year, schedules.write(schedule), caller.login(), now));
    }

    @WithTransaction
    public Uni<CalendarOffer> withdraw(UUID id) {
        return offers.locked(id)
                .invoke(offer -> offer.withdraw(caller.login(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
