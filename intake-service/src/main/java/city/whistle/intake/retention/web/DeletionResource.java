package city.whistle.intake.retention.web;

import city.whistle.access.Role;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import city.whistle.intake.retention.Deletion;
import city.whistle.intake.retention.DeletionRegister;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The deletion register. */
@Path("/api/v1/deletions")
@RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMIN})
class DeletionResource {
    private final DeletionRegister register;

    DeletionResource(DeletionRegister register) {
        this.register = register;
    }

    /**
     * A line of the register.
     *
     * @param rule {@code retention}, {@code request} or {@code resident}
     * @param basis the period, or the request
     */
    public record Line(UUID id, Instant at, String by, String rule, String basis, int cases) {
        static Line of(Deletion each) {
            return new Line(each.id(), each.at(), each.by(), each.rule(), each.basis(), each.cases());
        }
    }

    @GET
    @Operation(summary = "What was deleted of reporters, and why; never what it was. Newest first")
    public Uni<Page<Line>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return register.page(cursor, Cursor.limit(limit)).map(page -> page.map(Line::of));
    }

    @GET
    @Path("/{id}/cases")
    @Operation(summary = "The numbers of the cases of a line, at most 1,000")
    public Uni<Page<String>> cases(@PathParam("id") UUID id) {
        return register.cases(id).map(numbers -> new Page<>(List.copyOf(numbers), null));
    }
}
