package city.whistle.intake.grid.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.intake.grid.AskForCheck;
import city.whistle.intake.grid.Question;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Where the centre asks. */
@Path("/api/v1/complaints")
public class AskForCheckResource {
    private final AskForCheck asking;
    private final City city;

    AskForCheckResource(AskForCheck asking, City city) {
        this.asking = asking;
        this.city = city;
    }

    /** What to look at. */
    record Ask(@Nullable Question question, @Nullable String note) {}

    @POST
    @Path("/{id:[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/checks")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.CALLBACK_AGENT})
    @ResponseStatus(201)
    @Operation(summary = "Asks the grid worker of the place to look: is it so, is it done?")
    public Uni<CheckView> ask(@PathParam("id") UUID id, @NotNull Ask ask) {
        return asking.ask(id, ask.question(), ask.note()).map(check -> CheckView.of(check, city.zone()));
    }
}
