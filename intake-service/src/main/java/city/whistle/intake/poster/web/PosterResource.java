package city.whistle.intake.poster.web;

import city.whistle.access.Role;
import city.whistle.intake.poster.PrintPosters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Posters over the API. */
@Path("/api/v1/qr-codes/posters.pdf")
@RolesAllowed({Role.Names.OPERATOR, Role.Names.DISPATCHER, Role.Names.ADMIN})
public class PosterResource {
    private final PrintPosters posters;

    PosterResource(PrintPosters posters) {
        this.posters = posters;
    }

    @GET
    @Produces("application/pdf")
    @Operation(summary = "Posters to cut out, six on a sheet of A4; token may be repeated")
    public Uni<byte[]> print(@QueryParam("token") List<String> tokens) {
        return posters.print(tokens);
    }
}
