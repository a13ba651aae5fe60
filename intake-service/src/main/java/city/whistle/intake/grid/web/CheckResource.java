package city.whistle.intake.grid.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.intake.grid.AnswerCheck;
import city.whistle.intake.grid.ListChecks;
import city.whistle.intake.grid.SpotCheck;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the centre asks grid workers to look at. */
@Path("/api/v1/checks")
@RolesAllowed(Role.Names.GRID_WORKER)
public class CheckResource {
    private final AnswerCheck answering;
    private final ListChecks checks;
    private final City city;

    CheckResource(AnswerCheck answering, ListChecks checks, City city) {
        this.answering = answering;
        this.checks = checks;
        this.city = city;
    }

    /** Those that wait, oldest first. */
    record Waiting(List<CheckView> items) {}

    @GET
    @Operation(summary = "The checks that wait in the caller's areas, oldest first, at most 50")
    public Uni<Waiting> open() {
        return checks.open()
                .map(open -> new Waiting(open.stream().map(this::view).toList()));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(summary = "Tells what is to be seen on the spot; once")
    public Uni<CheckView> answer(@PathParam("id") UUID id, @NotNull AnswerCheck.Seen seen) {
        return answering.answer(id, seen).map(this::view);
    }

    private CheckView view(SpotCheck check) {
        return CheckView.of(check, city.zone());
    }
}
