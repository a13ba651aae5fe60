package city.whistle.escalation.canary.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a unit's system uses of dispatch-service. */
@RegisterRestClient(configKey = "canary-dispatch")
@OidcClientFilter("canary")
@Path("/api/v1/tickets")
interface DispatchDesk {
    @GET
    @Path("{id}")
    JsonNode ticket(@PathParam("id") UUID caseId);

    @POST
    @Path("{id}/{action}")
    JsonNode act(@PathParam("id") UUID caseId, @PathParam("action") String action, Map<String, Object> words);
}
