package city.whistle.dispatch.triage.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** intake-service's merging, asked in the name of the person. */
@RegisterRestClient(configKey = "intake")
@Path("/api/v1/complaints/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface IntakeMerging {
    /** The other complaint. */
    record Into(UUID into) {}

    /** The complaint as it is afterwards, as far as anybody asks. */
    record Answer(@Nullable String number) {}

    @POST
    @Path("/merge")
    Uni<Answer> merge(@HeaderParam("Authorization") String bearer, @PathParam("id") UUID id, Into into);

    @POST
    @Path("/unmerge")
    Uni<Answer> unmerge(@HeaderParam("Authorization") String bearer, @PathParam("id") UUID id);
}
