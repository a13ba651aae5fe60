package city.whistle.dispatch.file.web;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** intake-service's attachments, asked in this service's own name. */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/api/v1/attachments")
interface IntakeFiles {
    /** What intake calls the file it took. */
    record Kept(String id) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Uni<Kept> keep(@RestForm("file") @PartType(MediaType.APPLICATION_OCTET_STREAM) File file);

    @GET
    @Path("/{id}")
    Uni<RestResponse<byte[]>> read(@PathParam("id") String id);
}
