package city.whistle.intake.gate.web;

import city.whistle.intake.gate.Challenge;
import city.whistle.intake.gate.Challenges;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives challenges to who was asked for a proof of work. */
@PermitAll
@Path("/api/v1/challenges")
class ChallengeResource {
    private final Challenges challenges;

    ChallengeResource(Challenges challenges) {
        this.challenges = challenges;
    }

    @GET
    @Operation(
            summary =
                    "A challenge as ALTCHA writes it; its solution goes once, in Base64, with the request as X-Altcha")
    public RestResponse<Challenge> make() {
        return RestResponse.ResponseBuilder.ok(challenges.make())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
