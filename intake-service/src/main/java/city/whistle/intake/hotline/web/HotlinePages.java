package city.whistle.intake.hotline.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.WireName;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import city.whistle.intake.hotline.CallBell;
import city.whistle.intake.hotline.CallOutcome;
import city.whistle.intake.hotline.FileFromCall;
import city.whistle.intake.hotline.WrapUpCall;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The operator's desk: one form for a call, and beside it what is known of the caller and of the matter. */
@Path("/hotline")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.OPERATOR)
class HotlinePages {

    private final FileFromCall filing;
    private final WrapUpCall wrapUp;
    private final HotlineSheet sheet;
    private final CallSheet calls;
    private final CallBell bell;
    private final Caller caller;

    HotlinePages(
            FileFromCall filing, WrapUpCall wrapUp, HotlineSheet sheet, CallSheet calls, CallBell bell, Caller caller) {
        this.filing = filing;
        this.wrapUp = wrapUp;
        this.sheet = sheet;
        this.calls = calls;
        this.bell = bell;
        this.caller = caller;
    }

    /** The empty form, or the one for a call that was announced. */
    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(@QueryParam("call") @Nullable UUID call) {
        return call == null ? sheet.write(HotlineForm.empty()) : sheet.writeFor(call);
    }

    /** The form as it is, with what is known of the caller, of the matter and around the place. */
    @POST
    @Path("look")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> look(@BeanParam HotlineForm form) {
        return sheet.write(form);
    }

    /** Files. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> file(@BeanParam HotlineForm form) {
        return Uni.createFrom()
                .deferred(() -> filing.file(form.callId(), form.filing(), HotlineForm.said(form.key)))
                .map(filed -> to("/hotline/filed/" + filed.id() + query(form.callId())))
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithUni(failure -> sheet.writeAgain(form, (Failure) failure));
    }

    /** What to tell the caller: number and code, and what happens next. */
    @GET
    @Path("filed/{id}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> filed(
            @PathParam("id") UUID id,
            @QueryParam("call") @Nullable UUID call,
            @QueryParam("added") @DefaultValue("false") boolean added) {
        return calls.receipt(id, call, added);
    }

    /** The call is over. */
    @POST
    @Path("calls/{id}/wrap-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> wrapUp(@PathParam("id") UUID id, @RestForm @Nullable String outcome) {
        return wrapUp.wrapUp(id, outcome(outcome)).map(done -> to("/hotline"));
    }

    /** The calls that wait at this desk: what the page renews when its telephone rings. */
    @GET
    @Path("ringing")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> ringing(@QueryParam("call") @DefaultValue("") String taken) {
        return calls.ringing(taken);
    }

    /** One message for each call that comes to this operator. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<String> stream() {
        return bell.ringing(caller.login()).map(call -> call.id().toString());
    }

    private static @Nullable CallOutcome outcome(@Nullable String wire) {
        try {
            return wire == null ? null : WireName.of(CallOutcome.class, wire);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String query(@Nullable UUID call) {
        return call == null ? "" : "?call=" + call;
    }

    private static RestResponse<String> to(String address) {
        return RestResponse.seeOther(URI.create(address));
    }
}
