package city.whistle.intake.resident.web;

import city.whistle.access.Caller;
import city.whistle.intake.tracking.CaseKey;
import city.whistle.intake.tracking.ForgetReporter;
import city.whistle.intake.tracking.NoSuchCase;
import city.whistle.intake.tracking.ReadOwnData;
import city.whistle.intake.tracking.TooManyGuesses;
import city.whistle.intake.tracking.web.Visitor;
import city.whistle.pages.PageFrame;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a resident sees what is kept of the own person, and has it destroyed. */
@PermitAll
@Path("/t/{number:[0-9]{1,20}}/data")
@Produces(MediaType.TEXT_HTML)
class OwnDataPages {
    private final Template page;
    private final PageFrame frame;
    private final ReadOwnData reader;
    private final ForgetReporter eraser;
    private final Visitor visitor;
    private final Caller caller;

    OwnDataPages(
            @Location("resident/data") Template page,
            PageFrame frame,
            ReadOwnData reader,
            ForgetReporter eraser,
            Visitor visitor,
            Caller caller) {
        this.page = page;
        this.frame = frame;
        this.reader = reader;
        this.eraser = eraser;
        this.visitor = visitor;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(
            @PathParam("number") String number, @QueryParam("code") @Nullable String code) {
        return orAsk(number, written(visitor.with(number, code), false, 200));
    }

    /** Destroys it, if the box was ticked; nothing brings it back. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> forget(@PathParam("number") String number, @BeanParam TrackForm form) {
        var key = visitor.with(number, form.code);
        return orAsk(
                number,
                form.isSure()
                        ? eraser.forget(key, caller.actor())
                                .map(gone -> RestResponse.seeOther(TrackPages.address(key, "forget")))
                        : written(key, true, 422));
    }

    private Uni<RestResponse<String>> written(CaseKey key, boolean unsure, int status) {
        return reader.read(key, caller.actor())
                .chain(kept -> frame.around(page.data("kept", kept)
                                .data("number", key.number())
                                .data("code", key.code())
                                .data("unsure", unsure))
                        .createUni())
                .map(html -> RestResponse.ResponseBuilder.<String>create(status)
                        .entity(html)
                        .build());
    }

    private static Uni<RestResponse<String>> orAsk(String number, Uni<RestResponse<String>> page) {
        return page.onFailure(failure -> failure instanceof NoSuchCase || failure instanceof TooManyGuesses)
                .recoverWithItem(() -> RestResponse.seeOther(URI.create("/t/" + number)));
    }
}
