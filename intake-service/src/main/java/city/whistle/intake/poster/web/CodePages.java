package city.whistle.intake.poster.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.intake.poster.PrintPosters;
import city.whistle.intake.qrcode.MakeQrCodes;
import city.whistle.intake.qrcode.RevokeQrCode;
import io.smallrye.mutiny.Uni;
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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where staff make codes, print them as posters, and revoke them. */
@Path("/codes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER, Role.Names.ADMIN})
class CodePages {
    private final MakeQrCodes makes;
    private final RevokeQrCode revokes;
    private final PrintPosters prints;
    private final CodeSheet sheet;
    private final Caller caller;

    CodePages(MakeQrCodes makes, RevokeQrCode revokes, PrintPosters prints, CodeSheet sheet, Caller caller) {
        this.makes = makes;
        this.revokes = revokes;
        this.prints = prints;
        this.sheet = sheet;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(
            @QueryParam("did") @Nullable String did,
            @QueryParam("made") @Nullable Integer made,
            @QueryParam("cursor") @Nullable String cursor) {
        return sheet.write(
                CodeSheet.Look.after(Objects.requireNonNullElse(did, ""), Objects.requireNonNullElse(made, 0)), cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> make(@BeanParam CodeForm form) {
        return Uni.createFrom()
                .deferred(() -> makes.make(form.order(), caller.actor()))
                .map(made -> RestResponse.<String>seeOther(URI.create("/codes?did=make&made=" + made.size())))
                .onFailure(InvalidField.class)
                .recoverWithUni(failure -> sheet.write(CodeSheet.Look.refused(form, fields(failure)), null));
    }

    @POST
    @Path("{token}/revoke")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> revoke(@PathParam("token") String token) {
        return revokes.revoke(token, caller.actor())
                .map(code -> RestResponse.seeOther(URI.create("/codes?did=revoke")));
    }

    /** The posters of the codes that were ticked; the list again when none was. */
    @GET
    @Path("posters.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    @Operation(hidden = true)
    public Uni<RestResponse<byte[]>> posters(@QueryParam("token") List<String> tokens) {
        return tokens.isEmpty()
                ? Uni.createFrom().item(RestResponse.seeOther(URI.create("/codes?did=none")))
                : prints.print(tokens)
                        .map(pdf -> RestResponse.ResponseBuilder.ok(pdf, "application/pdf")
                                .header("Content-Disposition", "inline; filename=\"posters.pdf\"")
                                .build());
    }

    private static List<String> fields(InvalidField failure) {
        return failure.errors().stream().map(FieldError::field).distinct().toList();
    }
}
