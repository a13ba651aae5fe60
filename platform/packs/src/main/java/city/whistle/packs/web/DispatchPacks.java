package city.whistle.packs.web;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** dispatch-service's packs, asked as the client that may read them. */
@RegisterRestClient(configKey = "packs")
@OidcClientFilter("packs")
@Path("/api/v1/packs")
interface DispatchPacks {
    /** The version in force. */
    record Named(String version) {}

    /** Null, a 204, when none was ever put into force. */
    @GET
    @Path("in-force")
    @Nullable
    Named inForce();

    @GET
    @Path("{version}/zip")
    @Produces("application/zip")
    byte[] zip(@PathParam("version") String version);
}
