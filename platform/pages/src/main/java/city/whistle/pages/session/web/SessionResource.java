package city.whistle.pages.session.web;

import city.whistle.http.InvalidField;
import city.whistle.pages.session.EndSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sessions/ended}: the address that Keycloak's back-channel logout posts to. The token speaks for itself; not to be
 * reached from outside.
 */
@Path("/sessions/ended")
@PermitAll
class SessionResource {
    private static final int LONGEST = 8_000;

    private final EndSession end;

    SessionResource(EndSession end) {
        this.end = end;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Void> ended(@RestForm("logout_token") @Nullable String token) {
        if (token == null || token.isBlank() || token.length() > LONGEST) {
            throw notTaken();
        }
        return end.end(token)
                .invoke(taken -> {
                    if (!taken) {
                        throw notTaken();
                    }
                })
                .replaceWithVoid();
    }

    private static InvalidField notTaken() {
        return new InvalidField("logout_token", "was not taken by every service");
    }
}
