package city.whistle.dispatch.reporter.web;

import city.whistle.dispatch.reporter.Vault.Reporter;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** intake-service's contact API, asked in this service's own name. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/api/v1/complaints")
interface IntakeVault {
    @GET
    @Path("/{id}/contact")
    Uni<Reporter> contact(@PathParam("id") UUID id, @QueryParam("purpose") String purpose);
}
