package city.whistle.intake.attachment.web;

import city.whistle.http.InvalidField;
import city.whistle.intake.attachment.AttachmentFiles;
import city.whistle.intake.attachment.KeepUpload;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Keeps the photos a form brings, in their order. */
@ApplicationScoped
public class KeepPhotos {
    public static final int MOST = 6;

    private final AttachmentFiles files;
    private final KeepUpload uploads;

    KeepPhotos(AttachmentFiles files, KeepUpload uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    /** The ids of those kept before and of the new ones. A browser sends an empty file for an empty field. */
    public Uni<List<String>> keep(List<String> before, List<FileUpload> sent) {
        var photos = sent.stream().filter(file -> file.size() > 0).toList();
        if (before.size() + photos.size() > MOST) {
            throw new InvalidField("attachments", "must be at most " + MOST);
        }
        return Multi.createFrom()
                .iterable(photos)
                .onItem()
                .transformToUniAndConcatenate(photo -> files.keep(photo.uploadedFile()))
                .onItem()
                .transformToUniAndConcatenate(uploads::keep)
                .map(upload -> upload.id().toString())
                .collect()
                .asList()
                .map(ids -> Stream.concat(before.stream(), ids.stream()).toList());
    }
}
