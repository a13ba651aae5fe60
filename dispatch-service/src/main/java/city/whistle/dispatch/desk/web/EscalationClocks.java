package city.whistle.dispatch.desk.web;

import city.whistle.contracts.ClockKind;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.qute.TemplateData;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** escalation-service's clocks, asked in this service's own name for who sees the ticket. */
@RegisterRestClient(configKey = "escalation")
@OidcClientFilter
@Path("/api/v1/clocks")
interface EscalationClocks {
    /** All clocks of a case. */
    record Clocks(List<Clock> items) {}

    /** One of them, and how its deadline came about, step by step. */
    @TemplateData
    record Clock(
            ClockKind kind,
            String unit,
            int cycle,
            String state,
            Instant dueAt,
            boolean provisional,
            List<String> explanation) {}

    @GET
    @Path("/{id}")
    Uni<Clocks> clocks(@PathParam("id") UUID id, @HeaderParam("Accept-Language") String language);
}
