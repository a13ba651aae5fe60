package city.whistle.escalation.calendar;

import city.whistle.contracts.Actor;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Whoever reckons on calendars and must do so anew when a year is loaded, in the same transaction. */
public interface YearLoaded {
    Uni<Void> reckonAnew(int year, CalendarEdition calendars, Instant at, Actor by);

    /** What reckoning anew on those calendars would move, without moving it. */
    Uni<Foreseen> foresee(int year, CalendarEdition calendars);
}
