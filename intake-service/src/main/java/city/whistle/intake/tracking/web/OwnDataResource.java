package city.whistle.intake.tracking.web;

import city.whistle.access.Caller;
import city.whistle.intake.reporter.Entrusted;
import city.whistle.intake.reporter.OwnWords;
import city.whistle.intake.tracking.ForgetReporter;
import city.whistle.intake.tracking.ReadOwnData;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is kept of a resident: to see it, and to have it destroyed. */
@PermitAll
@Path("/api/v1/complaints/{number:[0-9]{1,20}}/reporter")
public class OwnDataResource {
    private final ReadOwnData reader;
    private final ForgetReporter eraser;
    private final Visitor visitor;
    private final Caller caller;

    OwnDataResource(ReadOwnData reader, ForgetReporter eraser, Visitor visitor, Caller caller) {
        this.reader = reader;
        this.eraser = eraser;
        this.visitor = visitor;
        this.caller = caller;
    }

    /**
     * What is kept; all null and empty when nothing is.
     *
     * @param words the texts that others read with stars, as they were written
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OwnData(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            List<OwnWords> words) {
        static OwnData of(Entrusted entrusted) {
            var reporter = entrusted.reporter();
            return new OwnData(reporter.name(), reporter.phone(), reporter.email(), entrusted.words());
        }
    }

    @GET
    @Operation(summary = "What is kept of the person who filed the case; with its access code")
    public Uni<Response> read(@PathParam("number") String number, @QueryParam("code") @Nullable String code) {
        return reader.read(visitor.with(number, code), caller.actor())
                .map(OwnData::of)
                .map(data ->
                        Response.ok(data).header("Cache-Control", "no-store").build());
    }

    @DELETE
    @Operation(summary = "Destroys it for good; the case goes on, and nobody can be called back")
    public Uni<Void> forget(@PathParam("number") String number, @QueryParam("code") @Nullable String code) {
        return eraser.forget(visitor.with(number, code), caller.actor());
    }
}
