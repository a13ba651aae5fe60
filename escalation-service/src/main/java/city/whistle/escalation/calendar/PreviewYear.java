package city.whistle.escalation.calendar;

import city.whistle.city.StatutoryYear;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says what loading a schedule would change, before anybody loads it. */
@ApplicationScoped
public class PreviewYear {
    private final Calendars calendars;
    private final YearLoaded clocks;

    PreviewYear(Calendars calendars, YearLoaded clocks) {
        this.calendars = calendars;
        this.clocks = clocks;
    }

    /** The days that would be otherwise, and the deadlines. */
    public record Preview(List<DayChange> days, Foreseen deadlines) {}

    /** A day off, a make-up workday, or, where null, a day like any other of its week. */
    public record DayChange(
            LocalDate date,
            @Nullable Boolean wasOff,
            @Nullable Boolean willBeOff) {}

    @WithTransaction
    public Uni<Preview> preview(int year, HolidaySchedule schedule) {
        var statutory = schedule.toStatutoryYear(year);
        return calendars
                .current()
                .chain(edition -> clocks.foresee(year, edition.with(statutory))
                        .map(foreseen -> new Preview(changes(edition.years().get(year), statutory), foreseen)));
    }

    static List<DayChange> changes(@Nullable StatutoryYear known, StatutoryYear next) {
        var was = known == null ? Map.<LocalDate, Boolean>of() : known.days();
        var dates = new TreeSet<>(was.keySet());
        dates.addAll(next.days().keySet());
        var changes = new ArrayList<DayChange>();
        for (var date : dates) {
            var change = new DayChange(date, was.get(date), next.days().get(date));
            if (!Objects.equals(change.wasOff(), change.willBeOff())) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }
}
