package city.whistle.intake.resident.web;

import city.whistle.intake.tracking.NoSuchCase;
import city.whistle.intake.tracking.TooManyGuesses;
import city.whistle.intake.tracking.web.Visitor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a resident keeps of a filing: number, code, the link as a picture, and what happens now. */
@PermitAll
@Path("/t/{number:[0-9]{1,20}}/receipt")
@Produces(MediaType.TEXT_HTML)
class ReceiptPages {
    private final ReceiptSheet sheet;
    private final Visitor visitor;

    ReceiptPages(ReceiptSheet sheet, Visitor visitor) {
        this.sheet = sheet;
        this.visitor = visitor;
    }

    /** Whoever does not hold the key is led to where it is asked for. */
    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> show(
            @PathParam("number") String number, @QueryParam("code") @Nullable String code) {
        return sheet.write(visitor.with(number, code))
                .map(RestResponse::ok)
                .onFailure(failure -> failure instanceof NoSuchCase || failure instanceof TooManyGuesses)
                .recoverWithItem(() -> RestResponse.seeOther(URI.create("/t/" + number)));
    }
}
