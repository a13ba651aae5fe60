package city.whistle.callback.callback.web;

import city.whistle.callback.callback.VaultAway;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells a client that intake cannot be asked now: 503, worth trying again. */
class VaultAwayProblem {
    private static final String RETRY_SECONDS = "10";

    @ServerExceptionMapper
    public RestResponse<Map<String, Object>> map(VaultAway away) {
        return RestResponse.ResponseBuilder.<Map<String, Object>>create(Response.Status.SERVICE_UNAVAILABLE)
                .header("Retry-After", RETRY_SECONDS)
                .header("Content-Type", "application/problem+json")
                .entity(Map.of(
                        "type", "about:blank",
                        "title", "Service Unavailable",
                        "status", Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
                        "detail", "the contact cannot be read now, please try again in a moment"))
                .build();
    }
}
