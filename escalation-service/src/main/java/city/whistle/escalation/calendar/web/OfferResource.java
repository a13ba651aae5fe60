package city.whistle.escalation.calendar.web;

import city.whistle.access.Role;
import city.whistle.escalation.calendar.DecideOffer;
import city.whistle.escalation.calendar.DecideOffer.Decision;
import city.whistle.escalation.calendar.OfferYear;
import city.whistle.escalation.calendar.PreviewYear.Preview;
import city.whistle.escalation.calendar.ReadOffers;
import city.whistle.escalation.calendar.ReadOffers.Offered;
import city.whistle.http.Page;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Schedules of years: offered by one administrator ({@code PUT /api/v1/calendars/{year}}), put in force by somebody else. */
@Path("/api/v1/calendar-offers")
class OfferResource {
    private final ReadOffers offers;
    private final DecideOffer decide;
    private final OfferYear offering;

    OfferResource(ReadOffers offers, DecideOffer decide, OfferYear offering) {
        this.offers = offers;
        this.decide = decide;
        this.offering = offering;
    }

    /**
     * An offer in full.
     *
     * @param changes what putting it in force now would change; null once it is decided or withdrawn
     */
    record Whole(@JsonUnwrapped OfferView offer, @Nullable Preview changes) {
        static Whole of(Offered offered) {
            return new Whole(OfferView.of(offered.offer()), offered.changes());
        }
    }

    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.AUDITOR, Role.Names.ADMIN})
    @Operation(summary = "The latest 200 offers, newest first")
    public Uni<Page<OfferView>> list() {
        return offers.latest()
                .map(all -> new Page<>(all.stream().map(OfferView::of).toList(), null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.AUDITOR, Role.Names.ADMIN})
    @Operation(
            summary = "One offer and, while it is open, what it would change now; for whoever may see the whole city")
    public Uni<Whole> one(@PathParam("id") UUID id) {
        return offers.one(id).map(Whole::of);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.ADMIN})
    @Operation(summary = "Puts it in force or refuses it; by somebody else. Deadlines are reckoned anew at once")
    public Uni<OfferView> decide(@PathParam("id") UUID id, @NotNull Decision decision) {
        return decide.decide(id, decision).map(OfferView::of);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.Names.ADMIN)
    @Operation(summary = "Takes it back; by who offered it")
    public Uni<OfferView> withdraw(@PathParam("id") UUID id) {
        return offering.withdraw(id).map(OfferView::of);
    }
}
