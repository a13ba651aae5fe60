package city.whistle.dispatch.pack.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.pack.ActivatePack;
import city.whistle.dispatch.pack.OfferPack;
import city.whistle.dispatch.pack.PackVersion;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where administrators offer a pack, see what it changes, and put into force what another one of them offered. */
@Path("/triage/packs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.ADMIN)
class PackPages {
    private static final String LIST = "/triage/packs";

    private final OfferPack offerPack;
    private final ActivatePack activatePack;
    private final PackSheet sheet;
    private final Caller caller;
    private final Vertx vertx;

    PackPages(OfferPack offerPack, ActivatePack activatePack, PackSheet sheet, Caller caller, Vertx vertx) {
        this.offerPack = offerPack;
        this.activatePack = activatePack;
        this.sheet = sheet;
        this.caller = caller;
        this.vertx = vertx;
    }

    /** All versions, and a form for another one; {@code activated} is the one that was put into force just now. */
    @GET
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    public Uni<RestResponse<String>> list(@QueryParam("activated") @Nullable String activated) {
        return sheet.list(Objects.requireNonNullElse(activated, ""));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<RestResponse<String>> offer(@BeanParam PackForm form) {
        var hand = Hand.of(caller);
        return vertx.executeBlocking(form::read)
                .chain(zip -> offerPack.offer(hand, zip))
                .map(version -> RestResponse.<String>seeOther(URI.create(LIST + "/" + version)))
                .onFailure(Failure.class)
                .recoverWithUni(failure -> sheet.refusedOffer(failure));
    }

    /** What that version would change, and the form to put it into force. */
    @GET
    @Path("{version}")
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUDITOR})
    public Uni<RestResponse<String>> review(@PathParam("version") String version) {
        return sheet.review(version);
    }

    @POST
    @Path("{version}/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> activate(@PathParam("version") String version, @RestForm @Nullable String reason) {
        return activatePack
                .activate(Hand.of(caller), version, reason)
                .map(PackPages::activated)
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithUni(failure ->
                        sheet.refusedActivation(version, Objects.requireNonNullElse(reason, ""), (Failure) failure));
    }

    private static RestResponse<String> activated(PackVersion pack) {
        return RestResponse.seeOther(URI.create(LIST + "?activated=" + pack.version()));
    }
}
