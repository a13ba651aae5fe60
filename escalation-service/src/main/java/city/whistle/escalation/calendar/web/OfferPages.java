package city.whistle.escalation.calendar.web;

import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.calendar.DecideOffer;
import city.whistle.escalation.calendar.DecideOffer.Decision;
import city.whistle.escalation.calendar.OfferState;
import city.whistle.escalation.calendar.OfferYear;
import city.whistle.escalation.calendar.ReadOffers;
import city.whistle.escalation.calendar.ReadOffers.Offered;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code /watch/calendar-offers/{id}}: what an offered schedule would change, and its second pair of eyes. */
@Path("/watch/calendar-offers/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.AUDITOR, Role.Names.ADMIN})
class OfferPages {
    private static final int UNPROCESSABLE = 422;

    private final ReadOffers offers;
    private final DecideOffer decide;
    private final OfferYear offering;
    private final Onlooker onlooker;
    private final Template page;

    OfferPages(
            ReadOffers offers,
            DecideOffer decide,
            OfferYear offering,
            Onlooker onlooker,
            @Location("watch/calendar-offer") Template page) {
        this.offers = offers;
        this.decide = decide;
        this.offering = offering;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    public Uni<TemplateInstance> offer(UUID id) {
        return offers.one(id).map(offered -> show(offered, List.of(), ""));
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.ADMIN})
    public Uni<Response> decide(UUID id, @RestForm @Nullable Boolean grant, @RestForm @Nullable String reason) {
        return Uni.createFrom()
                .deferred(() -> decide.decide(id, new Decision(grant, reason)))
                .map(offer -> seeOther(
                        offer.state() == OfferState.GRANTED
                                ? "/watch/calendars/" + offer.year() + "?loaded=1"
                                : "/watch/calendar-offers/" + id))
                .onFailure(InvalidField.class)
                .recoverWithUni(wrong -> refuse(id, wrong, reason));
    }

    /** The form comes back with what was typed and what is wrong with it. */
    private Uni<Response> refuse(UUID id, InvalidField wrong, @Nullable String reason) {
        var typed = Objects.requireNonNullElse(reason, "");
        return offers.one(id)
                .map(offered -> Response.status(UNPROCESSABLE)
                        .entity(show(offered, wrong.errors(), typed))
                        .build());
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Role.Names.ADMIN)
    public Uni<Response> withdraw(UUID id) {
        return offering.withdraw(id).map(offer -> seeOther("/watch/calendars/" + offer.year()));
    }

    private TemplateInstance show(Offered offered, List<FieldError> errors, String reason) {
        var labels = onlooker.labels();
        var changes = offered.changes();
        return onlooker.page(page.data("offer", OfferLine.of(offered.offer(), labels))
                .data("changes", changes == null ? null : ChangesView.of(changes, labels))
                .data("own", onlooker.isNamed(offered.offer().offeredBy()))
                .data("mayDecide", onlooker.administers() || onlooker.supervises())
                .data("errors", errors)
                .data("reason", reason));
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
