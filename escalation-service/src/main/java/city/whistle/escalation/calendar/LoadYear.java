package city.whistle.escalation.calendar;

import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes over a published year; everything that reaches into it is due anew, visibly, from the same moment. */
@ApplicationScoped
public class LoadYear {
    private final Calendars calendars;
    private final YearLoaded clocks;
    private final Caller caller;
    private final Clock clock;

    LoadYear(Calendars calendars, YearLoaded clocks, Caller caller, Clock clock) {
        this.calendars = calendars;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<CalendarEdition> load(int year, HolidaySchedule schedule) {
        var statutory = schedule.toStatutoryYear(year);
        var now = clock.instant();
        return calendars
                .load(statutory, schedule, now, caller.login())
                .call(edition -> clocks.reckonAnew(year, edition, now, caller.actor()));
    }
}
