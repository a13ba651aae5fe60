package city.whistle.intake.tracking.web;

import city.whistle.access.Caller;
import city.whistle.intake.attachment.AttachmentFiles;
import city.whistle.intake.attachment.MediaKind;
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
            return attachments.read(id, visitor.with(number, code)).chain(this::content);
        }
        if (!caller.isStaff()) {
            throw new UnauthorizedException("needs number and code, or a token");
        }
        return attachments.readAsStaff(id).chain(this::content);
    }

    private Uni<Response> content(Upload upload) {
        return files.read(upload).map(content -> answer(upload, content));
    }

    private static Response answer(Upload upload, byte[] content) {
        var kind = upload.kind();
        var way = kind == MediaKind.PDF ? "attachment" : "inline";
        return Response.ok(content, kind.mediaType())
                .header("Content-Disposition", way + "; filename=\"" + upload.id() + "." + kind.ending() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
