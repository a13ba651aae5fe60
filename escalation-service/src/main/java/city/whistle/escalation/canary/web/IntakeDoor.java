package city.whistle.escalation.canary.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What residents use of intake-service. */
@RegisterRestClient(configKey = "canary-intake")
@OidcClientFilter("canary")
@Path("/api/v1/complaints")
interface IntakeDoor {
    @POST
    JsonNode file(@HeaderParam("Idempotency-Key") String key, Map<String, Object> complaint);

    @GET
    @Path("{number}")
    JsonNode track(@PathParam("number") String number, @QueryParam("code") String code);

    @POST
    @Path("{number}/answer")
    JsonNode answer(@PathParam("number") String number, @QueryParam("code") String code, Map<String, Object> judgement);

    @POST
    @Path("{number}/withdrawal")
    JsonNode withdraw(@PathParam("number") String number, @QueryParam("code") String code, Map<String, Object> reason);
}
