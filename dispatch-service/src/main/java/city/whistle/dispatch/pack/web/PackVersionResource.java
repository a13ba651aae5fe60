package city.whistle.dispatch.pack.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.pack.ActivatePack;
import city.whistle.dispatch.pack.ListPacks;
import city.whistle.dispatch.pack.OfferPack;
import city.whistle.dispatch.pack.PackReview;
import city.whistle.dispatch.pack.PackVersion;
import city.whistle.dispatch.pack.ReviewPack;
import city.whistle.dispatch.ticket.Hand;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Versions of the city pack: offered, looked at, put into force by another administrator; and read by the other services. */
@Path("/api/v1/packs")
class PackVersionResource {
    private final OfferPack offerPack;
    private final ReviewPack reviewPack;
    private final ActivatePack activatePack;
    private final ListPacks listPacks;
    private final Caller caller;

    PackVersionResource(
            OfferPack offerPack, ReviewPack reviewPack, ActivatePack activatePack, ListPacks listPacks, Caller caller) {
        this.offerPack = offerPack;
        this.reviewPack = reviewPack;
        this.activatePack = activatePack;
        this.listPacks = listPacks;
        this.caller = caller;
    }

    /** The latest versions. */
    public record Versions(List<PackVersion> items) {}

    /** The version that was last put into force. */
    public record InForce(String version) {}

    /** Why a version is put into force. */
    public record Activation(@Nullable String reason) {}

    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    public Uni<Versions> list() {
        return listPacks.list().map(Versions::new);
    }

    /** Takes a pack to be put into force, and says what it would change. */
    @POST
    @Consumes("application/zip")
    @RolesAllowed(Role.Names.ADMIN)
    public Uni<RestResponse<PackReview>> offer(byte[] zip) {
        var hand = Hand.of(caller);
        return offerPack
                .offer(hand, zip)
                .chain(version -> reviewPack.review(hand, version))
                .map(review -> RestResponse.ResponseBuilder.<PackReview>created(
                                URI.create("/api/v1/packs/" + review.pack().version()))
                        .entity(review)
                        .build());
    }

    /** Which version all services go by; nothing (204) as long as each goes by the one it started with. */
    @GET
    @Path("in-force")
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.PACK_READER})
    public Uni<@Nullable InForce> inForce() {
        return listPacks.inForce().map(version -> version.map(InForce::new).orElse(null));
    }

    /** What a version would change, for the city and for its open cases. */
    @GET
    @Path("{version}")
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    public Uni<PackReview> review(@PathParam("version") String version) {
        return reviewPack.review(Hand.of(caller), version);
    }

    @GET
    @Path("{version}/zip")
    @Produces("application/zip")
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR, Role.Names.PACK_READER})
    public Uni<byte[]> zip(@PathParam("version") String version) {
        return listPacks.zip(version);
    }

    /** Puts a version into force that another administrator offered, or one that was in force before. */
    @POST
    @Path("{version}/activation")
    @RolesAllowed(Role.Names.ADMIN)
    public Uni<PackVersion> activate(@PathParam("version") String version, Activation activation) {
        return activatePack.activate(Hand.of(caller), version, activation.reason());
    }
}
