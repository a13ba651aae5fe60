package city.whistle.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Finds out who is calling before anything else is done. A token that is sent must be good, on public addresses as
 * well: who sends a bad one believes to be somebody, and must learn that it is not so.
 */
@Singleton
public class Identification {
    private static final String SESSION = "q_session";

    private final CurrentIdentityAssociation identities;
    private final Caller caller;

    Identification(CurrentIdentityAssociation identities, Caller caller) {
        this.identities = identities;
        this.caller = caller;
    }

    @ServerRequestFilter
    public Uni<Void> identify(HttpHeaders request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return identities.getDeferredIdentity().invoke(this::become).replaceWithVoid();
        }
        // a browser keeps an old session's cookie without knowing: public pages are open to it all the same
        return hasSession(request)
                ? identities
                        .getDeferredIdentity()
                        .invoke(this::become)
                        .replaceWithVoid()
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    private static boolean hasSession(HttpHeaders request) {
        return request.getCookies().keySet().stream().anyMatch(name -> name.startsWith(SESSION));
    }

    private void become(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            caller.become(login(token), roles(identity), Claims.texts(token, "units"), Claims.texts(token, "areas"));
        }
    }

    private static String login(JsonWebToken token) {
        String login = token.getClaim("preferred_username");
        return login == null ? token.getSubject() : login;
    }

    /** Of the roles in the token those that are ours; Keycloak adds some of its own. */
    private static Set<Role> roles(SecurityIdentity identity) {
        return Arrays.stream(Role.values())
                .filter(role -> identity.getRoles().contains(role.wire()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
