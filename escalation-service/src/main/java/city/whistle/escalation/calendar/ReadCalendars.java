package city.whistle.escalation.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The calendars as they stand, for whoever only wants to know. */
@ApplicationScoped
public class ReadCalendars {
    private final Calendars calendars;

    ReadCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    @WithTransaction
    public Uni<CalendarEdition> read() {
        return calendars.current();
    }
}
