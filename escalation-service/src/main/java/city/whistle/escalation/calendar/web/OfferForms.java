package city.whistle.escalation.calendar.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.calendar.HolidaySchedule;
import city.whistle.escalation.calendar.OfferYear;
import city.whistle.escalation.calendar.PreviewYear;
import city.whistle.escalation.calendar.PreviewYear.Preview;
import city.whistle.http.InvalidField;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Offering a year in a browser: the file, what it would change, and then the offer. */
@Path("/watch/calendars/{year}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.ADMIN)
class OfferForms {
    private static final int LONGEST = 200_000;
    private static final int UNPROCESSABLE = 422;

    private final YearPage years;
    private final PreviewYear preview;
    private final OfferYear offering;
    private final Onlooker onlooker;
    private final ObjectMapper json;
    private final Template page;

    OfferForms(
            YearPage years,
            PreviewYear preview,
            OfferYear offering,
            Onlooker onlooker,
            ObjectMapper json,
            @Location("watch/calendar-preview") Template page) {
        this.years = years;
        this.preview = preview;
        this.offering = offering;
        this.onlooker = onlooker;
        this.json = json;
        this.page = page;
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> preview(int year, @RestForm("file") @PartType(MediaType.TEXT_PLAIN) @Nullable String file) {
        return Uni.createFrom()
                .item(() -> read(file))
                .chain(schedule -> preview.preview(year, schedule).map(found -> show(year, found, write(schedule))))
                .map(shown -> Response.ok(shown).build())
                .onFailure(InvalidField.class)
                .recoverWithUni(wrong -> refuse(year, wrong));
    }

    /** The form comes back and says what is wrong with the file. */
    private Uni<Response> refuse(int year, InvalidField wrong) {
        return years.show(year, false, wrong.errors())
                .map(shown -> Response.status(UNPROCESSABLE).entity(shown).build());
    }

    private TemplateInstance show(int year, Preview found, String schedule) {
        return onlooker.page(page.data("year", year)
                .data("changes", ChangesView.of(found, onlooker.labels()))
                .data("schedule", schedule));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> offer(int year, @RestForm @Nullable String schedule) {
        return Uni.createFrom()
                .deferred(() -> offering.offer(year, read(schedule)))
                .map(offer -> Response.seeOther(URI.create("/watch/calendar-offers/" + offer.id()))
                        .build());
    }

    private HolidaySchedule read(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new InvalidField("file", "must be the JSON file of a year's schedule");
        }
        try {
            return Optional.ofNullable(json.readValue(text, HolidaySchedule.class))
                    .orElseThrow(OfferForms::noSchedule);
        } catch (JsonProcessingException e) {
            throw noSchedule();
        }
    }

    private static InvalidField noSchedule() {
        return new InvalidField("file", "is not the JSON of a year's schedule");
    }

    private String write(HolidaySchedule schedule) {
        try {
            return json.writeValueAsString(schedule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
