package city.whistle.pages.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site makes a browser send in its visitor's name. Browsers say where a request comes from
 * ({@code Sec-Fetch-Site}, older ones {@code Origin}); programs say nothing and carry no session. Needs no token in the
 * form, so that a page that was kept without network can be sent later.
 */
class SameOrigin {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @ServerRequestFilter
    public void check(ContainerRequestContext request, RoutingContext routing) {
        if (READING.contains(request.getMethod()) || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return;
        }
        var site = request.getHeaderString("Sec-Fetch-Site");
        var ours = site == null ? isOwn(request.getHeaderString("Origin"), routing) : OURS.contains(site);
        if (!ours) {
            throw new ForeignRequest();
        }
    }

    private static boolean isOwn(@Nullable String origin, RoutingContext routing) {
        if (origin == null) {
            return true;
        }
        try {
            var authority = routing.request().authority();
            return authority != null
                    && authority.host().equals(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
