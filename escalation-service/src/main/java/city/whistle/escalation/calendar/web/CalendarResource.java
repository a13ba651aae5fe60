package city.whistle.escalation.calendar.web;

import city.whistle.access.Role;
import city.whistle.city.StatutoryYear;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.calendar.HolidaySchedule;
import city.whistle.escalation.calendar.LoadYear;
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

/** {@code /api/v1/calendars}: which days of a year are off, and loading a year that was published. */
@Path("/api/v1/calendars/{year}")
class CalendarResource {
    private final ReadCalendars calendars;
    private final PreviewYear preview;
    private final LoadYear loading;

    CalendarResource(ReadCalendars calendars, PreviewYear preview, LoadYear loading) {
        this.calendars = calendars;
        this.preview = preview;
        this.loading = loading;
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

    /** What loading the schedule would change; nothing is stored. */
    @POST
    @Path("preview")
    @RolesAllowed(Role.Names.ADMIN)
    public Uni<Preview> preview(@PathParam("year") int year, @NotNull HolidaySchedule schedule) {
        return preview.preview(year, schedule);
    }

    @PUT
    @RolesAllowed(Role.Names.ADMIN)
    public Uni<Year> load(@PathParam("year") int year, @NotNull HolidaySchedule schedule) {
        return loading.load(year, schedule).map(edition -> Year.of(year, edition));
    }
}
