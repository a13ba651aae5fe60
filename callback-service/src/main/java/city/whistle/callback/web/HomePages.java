package city.whistle.callback.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /}: whoever comes without an address sees what everybody may see. */
@Path("/")
@PermitAll
class HomePages {
    @GET
    public RestResponse<Void> home() {
        return RestResponse.seeOther(URI.create("/public"));
    }
}
