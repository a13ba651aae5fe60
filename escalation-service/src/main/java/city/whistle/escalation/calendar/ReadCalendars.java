package city.whistle.escalation.calendar;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The calendars as they stand, for whoever only wants to know. */
@ApplicationScoped
public class ReadCalendars {
    private static final String PROVISIONAL = "select count(*) from clock where state <> 'stopped' and provisional";

    private final Calendars calendars;

    ReadCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    @WithTransaction
    public Uni<CalendarEdition> read() {
        return calendars.current();
    }

    /** How many open deadlines reach into years that are not published. */
    @WithTransaction
    public Uni<Long> provisional() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(PROVISIONAL, Long.class).getSingleResult());
    }
}
