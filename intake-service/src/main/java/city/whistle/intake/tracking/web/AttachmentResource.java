package city.whistle.intake.tracking.web;

import city.whistle.access.Caller;
import city.whistle.intake.attachment.AttachmentFiles;
import city.whistle.intake.attachment.Upload;
import city.whistle.intake.tracking.ReadAttachment;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Shows photos and documents of a case; never in a way that lets a browser run what is inside. */
@PermitAll
@Path("/api/v1/attachments")
public class AttachmentResource {
    private final ReadAttachment attachments;
    private final AttachmentFiles files;
    private final Visitor visitor;
    private final Caller caller;

    AttachmentResource(ReadAttachment attachments, AttachmentFiles files, Visitor visitor, Caller caller) {
        this.attachments = attachments;
        this.files = files;
        this.visitor = visitor;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "The content; with number and code, or as staff in scope")
    public Uni<Response> read(
            @PathParam("id") UUID id,
            @QueryParam("number") @Nullable String number,
            @QueryParam("code") @Nullable String code) {
        if (number != null) {
            return attachments.read(id, visitor.with(number, code)).map(this::content);
        }
        if (!caller.isStaff()) {
            throw new UnauthorizedException("needs number and code, or a token");
        }
        return attachments.readAsStaff(id).map(this::content);
    }

    private Response content(Upload upload) {
        var kind = upload.kind();
        return Response.ok(files.of(upload.hash()).toFile(), kind.mediaType())
                .header("Content-Disposition", "inline; filename=\"" + upload.id() + "." + kind.ending() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
