package city.whistle.callback.callback.web;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** intake-service's store of photos and documents, asked in this service's own name. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/api/v1/attachments")
interface IntakeEvidence {
    @GET
    @Path("/{id}")
    Uni<byte[]> content(@PathParam("id") String id);
}
