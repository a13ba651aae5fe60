package city.whistle.escalation.calendar.web;

import city.whistle.city.Language;
import city.whistle.city.StatutoryYear;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.ReadCalendars;
import city.whistle.http.FieldError;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of one year, with the form that loads a schedule for those who may. */
@RequestScoped
class YearPage {
    private final ReadCalendars calendars;
    private final Onlooker onlooker;
    private final Template page;

    YearPage(ReadCalendars calendars, Onlooker onlooker, @Location("watch/calendar") Template page) {
        this.calendars = calendars;
        this.onlooker = onlooker;
        this.page = page;
    }

    /** What is known of a year in few words. */
    public record YearView(int year, boolean published, long off, long work) {
        static YearView of(int year, CalendarEdition edition) {
            var known = known(year, edition);
            var off = known.days().values().stream().filter(each -> each).count();
            return new YearView(year, known.published(), off, known.days().size() - off);
        }
    }

    /**
     * The page.
     *
     * @param loaded whether it has just been loaded
     * @param errors what is wrong with the file that was to be loaded
     */
    Uni<TemplateInstance> show(int year, boolean loaded, List<FieldError> errors) {
        return calendars
                .read()
                .map(edition -> onlooker.page(page.data("year", YearView.of(year, edition))
                        .data("grid", YearGrid.of(known(year, edition), locale()))
                        .data("loaded", loaded)
                        .data("mayLoad", onlooker.administers())
                        .data("errors", errors)));
    }

    private Locale locale() {
        return onlooker.labels().language() == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
    }

    private static StatutoryYear known(int year, CalendarEdition edition) {
        return edition.years().getOrDefault(year, new StatutoryYear(year, false, Map.of()));
    }
}
