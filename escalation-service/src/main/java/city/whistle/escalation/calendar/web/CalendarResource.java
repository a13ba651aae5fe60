package city.whistle.escalation.calendar.web;

import city.whistle.access.Role;
import city.whistle.city.StatutoryYear;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.HolidaySchedule;
import city.whistle.escalation.calendar.OfferYear;
import city.whistle.escalation.calendar.PreviewYear;
import city.whistle.escalation.calendar.PreviewYear.Preview;
import city.whistle.escalation.calendar.ReadCalendars;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** {@code /api/v1/calendars}: which days of a year are off, and offering a year that was published. */
@Path("/api/v1/calendars/{year}")
class CalendarResource {
    private static final int ACCEPTED = 202;

    private final ReadCalendars calendars;
    private final PreviewYear preview;
    private final OfferYear offering;

    CalendarResource(ReadCalendars calendars, PreviewYear preview, OfferYear offering) {
        this.calendars = calendars;
        this.preview = preview;
        this.offering = offering;
    }

    /**
     * A year.
     *
     * @param published false: deadlines that reach into it are reckoned from weekends alone and may change
     * @param version the version of all calendars together
     */
    record Year(int year, boolean published, long version, List<Day> days) {
        static Year of(int year, CalendarEdition edition) {
            var known = edition.years().getOrDefault(year, new StatutoryYear(year, false, Map.of()));
            var days = known.days().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(day -> new Day(day.getKey(), day.getValue()))
                    .toList();
            return new Year(year, known.published(), edition.version(), days);
        }
    }

    record Day(LocalDate date, boolean isOffDay) {}

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.DISPATCHER, Role.Names.AUDITOR
    })
    public Uni<Year> year(@PathParam("year") int year) {
        HolidaySchedule.requireYear(year);
        return calendars.read().map(edition -> Year.of(year, edition));
    }

    /** What putting the schedule in force would change; nothing is stored. */
    @POST
    @Path("preview")
    @RolesAllowed(Role.Names.ADMIN)
    public Uni<Preview> preview(@PathParam("year") int year, @NotNull HolidaySchedule schedule) {
        return preview.preview(year, schedule);
    }

    @PUT
    @ResponseStatus(ACCEPTED)
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(
            summary = "Offers a schedule; somebody else puts it in force (POST /api/v1/calendar-offers/{id}/decision)")
    public Uni<OfferView> offer(@PathParam("year") int year, @NotNull HolidaySchedule schedule) {
        return offering.offer(year, schedule).map(OfferView::of);
    }
}
