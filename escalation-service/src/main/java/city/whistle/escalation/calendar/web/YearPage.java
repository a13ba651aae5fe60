package city.whistle.escalation.calendar.web;

import city.whistle.city.Language;
import city.whistle.city.StatutoryYear;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.CalendarOffer;
import city.whistle.escalation.calendar.OfferState;
import city.whistle.escalation.calendar.ReadCalendars;
import city.whistle.escalation.calendar.ReadOffers;
import city.whistle.http.FieldError;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of one year, with what was offered for it, and the form that offers a schedule for those who may. */
@RequestScoped
class YearPage {
    private final ReadCalendars calendars;
    private final ReadOffers offers;
    private final Onlooker onlooker;
    private final Template page;

    YearPage(ReadCalendars calendars, ReadOffers offers, Onlooker onlooker, @Location("watch/calendar") Template page) {
        this.calendars = calendars;
        this.offers = offers;
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
     * @param loaded whether it has just been put in force
     * @param errors what is wrong with the file that was to be offered
     */
    Uni<TemplateInstance> show(int year, boolean loaded, List<FieldError> errors) {
        return calendars
                .read()
                .chain(edition -> offers.of(year)
                        .map(offered -> show(year, edition, offered)
                                .data("loaded", loaded)
                                .data("errors", errors)));
    }

    private TemplateInstance show(int year, CalendarEdition edition, List<CalendarOffer> offered) {
        var labels = onlooker.labels();
        var isOffered = offered.stream().anyMatch(offer -> offer.state() == OfferState.OPEN);
        return onlooker.page(page.data("year", YearView.of(year, edition))
                .data("grid", YearGrid.of(known(year, edition), locale()))
                .data(
                        "offers",
                        offered.stream()
                                .map(offer -> OfferLine.of(offer, labels))
                                .toList())
                .data("mayOpen", mayOpenOffers())
                .data("mayOffer", onlooker.administers() && !isOffered));
    }

    /** Whether who looks may see what an offer would change. */
    boolean mayOpenOffers() {
        return (onlooker.administers() || onlooker.supervises() || onlooker.audits())
                && onlooker.scope().everything();
    }

    private Locale locale() {
        return onlooker.labels().language() == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
    }

    private static StatutoryYear known(int year, CalendarEdition edition) {
        return edition.years().getOrDefault(year, new StatutoryYear(year, false, Map.of()));
    }
}
