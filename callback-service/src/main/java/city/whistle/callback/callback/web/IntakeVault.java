package city.whistle.callback.callback.web;

import city.whistle.callback.callback.Contacts.Contact;
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
    Uni<Contact> contact(@PathParam("id") UUID id, @QueryParam("purpose") String purpose);
}
