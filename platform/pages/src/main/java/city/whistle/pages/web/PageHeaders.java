package city.whistle.pages.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a browser may do with a page: load from here alone, run no inline script, be framed by nobody. */
class PageHeaders {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self'";

    @ServerResponseFilter
    public void protect(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type == null || !type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", "geolocation=(self), camera=(self), microphone=()");
        headers.putSingle("Cache-Control", "no-store");
    }
}
