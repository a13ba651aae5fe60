package city.whistle.intake.archive.web;

import city.whistle.access.Role;
import city.whistle.intake.Languages;
import city.whistle.intake.archive.AssembleArchive;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One case, one file. */
@Path("/api/v1/complaints/{id:[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}}/archive")
@RolesAllowed({Role.Names.AUDITOR, Role.Names.SUPERVISOR})
class ArchiveResource {
    private static final String ZIP = "application/zip";

    private final AssembleArchive archives;

    ArchiveResource(AssembleArchive archives) {
        this.archives = archives;
    }

    @GET
    @Produces(ZIP)
    @Operation(
            summary = "All that is kept of a case, as a zip with checksums and a summary on paper; recorded",
            description = "Never with its reporter. What a service does not give is named in the file MISSING.")
    public Uni<RestResponse<byte[]>> take(
            @PathParam("id") UUID id,
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        return archives.assemble(id, Languages.of(languages), authorization)
                .map(archive -> RestResponse.ResponseBuilder.ok(archive.zip(), ZIP)
                        .header("Content-Disposition", "attachment; filename=\"" + archive.number() + ".zip\"")
                        .build());
    }
}
