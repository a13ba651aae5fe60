package city.whistle.escalation.calendar.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.HolidaySchedule;
import city.whistle.escalation.calendar.OfferState;
import city.whistle.escalation.calendar.ReadCalendars;
import city.whistle.escalation.calendar.ReadOffers;
import city.whistle.escalation.calendar.web.YearPage.YearView;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/calendars}: which years are published, and each year day by day. */
@Path("/watch/calendars")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class CalendarPages {
    private static final int BEFORE = 1;
    private static final int AFTER = 2;

    private final ReadCalendars calendars;
    private final ReadOffers offers;
    private final YearPage page;
    private final Onlooker onlooker;
    private final Clock clock;
    private final Template list;

    CalendarPages(
            ReadCalendars calendars,
            ReadOffers offers,
            YearPage page,
            Onlooker onlooker,
            Clock clock,
            @Location("watch/calendars") Template list) {
        this.calendars = calendars;
        this.offers = offers;
        this.page = page;
        this.onlooker = onlooker;
        this.clock = clock;
        this.list = list;
    }

    @GET
    public Uni<TemplateInstance> years() {
        return calendars
                .read()
                .chain(edition -> calendars
                        .provisional()
                        .chain(count -> waiting().map(waiting -> show(edition, count, waiting))));
    }

    /** The offers that wait for a second pair of eyes. */
    private Uni<List<OfferLine>> waiting() {
        var labels = onlooker.labels();
        return offers.latest()
                .map(latest -> latest.stream()
                        .filter(offer -> offer.state() == OfferState.OPEN)
                        .map(offer -> OfferLine.of(offer, labels))
                        .toList());
    }

    private TemplateInstance show(CalendarEdition edition, long provisional, List<OfferLine> waiting) {
        var now = Year.now(clock).getValue();
        var years = IntStream.rangeClosed(now - BEFORE, now + AFTER)
                .mapToObj(year -> YearView.of(year, edition))
                .toList();
        return onlooker.page(list.data("years", years)
                .data("provisional", provisional)
                .data("offers", waiting)
                .data("mayOpen", page.mayOpenOffers()));
    }

    /** One year; {@code loaded} is set when it has just been put in force. */
    @GET
    @Path("{year}")
    public Uni<TemplateInstance> year(int year, @RestQuery @Nullable String loaded) {
        HolidaySchedule.requireYear(year);
        return page.show(year, loaded != null, List.of());
    }
}
