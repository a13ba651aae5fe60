package city.whistle.intake.resident.web;

import city.whistle.http.Conflict;
import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import city.whistle.http.Invalid;
import city.whistle.intake.tracking.CaseKey;
import city.whistle.intake.tracking.NoSuchCase;
import city.whistle.intake.tracking.TooManyGuesses;
import city.whistle.intake.tracking.web.Visitor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a resident follows a case with number and code, and says what is to be said about it. */
@PermitAll
@Path("/t")
@Produces(MediaType.TEXT_HTML)
class TrackPages {
    private static final String NUMBER = "{number:[0-9]{1,20}}";
    private static final Set<String> DONE = Set.of("supplement", "withdraw", "answer", "forget");

    private final TrackSheet sheet;
    private final ActOnCase acts;
    private final Visitor visitor;

    TrackPages(TrackSheet sheet, ActOnCase acts, Visitor visitor) {
        this.sheet = sheet;
        this.acts = acts;
        this.visitor = visitor;
    }

    /** Asks for number and code, and leads on once it has them. */
    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> find(
            @QueryParam("number") @Nullable String number, @QueryParam("code") @Nullable String code) {
        var digits = number == null ? "" : number.replaceAll("[^0-9]", "");
        var letters = code == null ? "" : code.replaceAll("[^0-9A-Za-z]", "");
        if (digits.isEmpty() || letters.isEmpty()) {
            return sheet.ask(digits, number == null ? "" : "notFound", 200);
        }
        return Uni.createFrom().item(RestResponse.seeOther(URI.create("/t/" + digits + "?code=" + letters)));
    }

    @GET
    @Path(NUMBER)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(
            @PathParam("number") String number,
            @QueryParam("code") @Nullable String code,
            @QueryParam("did") @Nullable String did) {
        if (code == null) {
            return sheet.ask(number, "", 200);
        }
        var key = visitor.with(number, code);
        var done = did != null && DONE.contains(did) ? did : "";
        return orAsk(key, sheet.write(key, TrackSheet.Look.after(done, key)));
    }

    @POST
    @Path(NUMBER + "/supplement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> supplement(@PathParam("number") String number, @BeanParam TrackForm form) {
        var key = visitor.with(number, form.code);
        return done(key, form, "supplement", acts.supplement(key, form));
    }

    @POST
    @Path(NUMBER + "/withdraw")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> withdraw(@PathParam("number") String number, @BeanParam TrackForm form) {
        var key = visitor.with(number, form.code);
        return done(key, form, "withdraw", acts.withdraw(key, form));
    }

    @POST
    @Path(NUMBER + "/answer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> answer(@PathParam("number") String number, @BeanParam TrackForm form) {
        var key = visitor.with(number, form.code);
        return done(key, form, "answer", acts.answer(key, form));
    }

    private Uni<RestResponse<String>> done(CaseKey key, TrackForm form, String what, Uni<Void> act) {
        var page = address(key, what);
        return orAsk(
                key,
                act.map(ignored -> RestResponse.<String>seeOther(page))
                        .onFailure(failure -> failure instanceof Invalid || failure instanceof Conflict)
                        .recoverWithUni(failure -> sheet.write(key, refused(form, what, (Failure) failure))));
    }

    /** The page of a case after something was done to it. */
    static URI address(CaseKey key, String did) {
        var code = Objects.requireNonNullElse(key.code(), "").replaceAll("[^0-9A-Za-z]", "");
        return URI.create("/t/" + key.number() + "?code=" + code + "&did=" + did);
    }

    private Uni<RestResponse<String>> orAsk(CaseKey key, Uni<RestResponse<String>> page) {
        return page.onFailure(NoSuchCase.class)
                .recoverWithUni(() -> sheet.ask(key.number(), "notFound", 404))
                .onFailure(TooManyGuesses.class)
                .recoverWithUni(() -> sheet.ask(key.number(), "tooMany", 429));
    }

    private static TrackSheet.Look refused(TrackForm form, String what, Failure failure) {
        var wrong = failure instanceof Conflict
                ? List.of("state")
                : failure.errors().stream()
                        .map(FieldError::field)
                        .map(field -> field.equals("file") ? "attachments" : field)
                        .distinct()
                        .toList();
        return new TrackSheet.Look(form, "", what, wrong, failure instanceof Conflict ? 409 : 422);
    }
}
