package city.whistle.dispatch.triage.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** intake-service's merging, asked in the name of the person; it answers the complaint, of which nothing is needed. */
@RegisterRestClient(configKey = "intake")
@Path("/api/v1/complaints/{id}")
interface IntakeMerging {
    /** The other complaint. */
    record Into(UUID into) {}

    @POST
    @Path("/merge")
    Uni<String> merge(@HeaderParam("Authorization") String bearer, @PathParam("id") UUID id, Into into);

    @POST
    @Path("/unmerge")
    Uni<String> unmerge(@HeaderParam("Authorization") String bearer, @PathParam("id") UUID id);
}
