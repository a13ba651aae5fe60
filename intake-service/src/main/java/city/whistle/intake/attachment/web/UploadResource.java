package city.whistle.intake.attachment.web;

import city.whistle.http.InvalidField;
import city.whistle.intake.attachment.AttachmentFiles;
import city.whistle.intake.attachment.KeepUpload;
import city.whistle.intake.attachment.Position;
import city.whistle.intake.attachment.Upload;
import city.whistle.intake.gate.Door;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes photos and documents, from anybody: a filing names them afterwards. */
@PermitAll
@Path("/api/v1/attachments")
public class UploadResource {
    private final AttachmentFiles files;
    private final KeepUpload uploads;
    private final Door door;

    UploadResource(AttachmentFiles files, KeepUpload uploads, Door door) {
        this.files = files;
        this.uploads = uploads;
        this.door = door;
    }

    /**
     * What was taken.
     *
     * @param position where a picture said it was taken: offered to its sender, kept nowhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UploadView(
            String id,
            String mediaType,
            long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Position position) {
        static UploadView of(Upload upload, @Nullable Position position) {
            return new UploadView(
                    upload.id().toString(),
                    upload.kind().mediaType(),
                    upload.size(),
                    upload.width(),
                    upload.height(),
                    position);
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Takes a JPEG, PNG, WebP or PDF of at most 10 MB; pictures are made anew, without what the camera wrote in")
    public Uni<UploadView> upload(@RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw new InvalidField("file", "must be a file in a multipart form");
        }
        return door.upload()
                .chain(() -> files.keep(file.uploadedFile()))
                .chain(kept -> uploads.keep(kept).map(upload -> UploadView.of(upload, kept.position())));
    }
}
