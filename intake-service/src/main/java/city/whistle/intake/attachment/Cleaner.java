package city.whistle.intake.attachment;

import city.whistle.intake.IntakeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes of an uploaded file one that is fit to be kept: known by its bytes, whole, and saying nothing but what it shows. */
@ApplicationScoped
class Cleaner {
    private final IntakeConfig.Attachments limits;
    private final PictureCleaner pictures;

    Cleaner(IntakeConfig config) {
        this.limits = config.attachments();
        this.pictures = new PictureCleaner(limits.keptSide());
    }

    /** @throws BrokenFile when it is empty, too large, of another kind than those taken, or broken */
    Cleaned clean(Path uploaded) throws IOException {
        var size = Files.size(uploaded);
        if (size == 0 || size > limits.maxSize()) {
            throw new BrokenFile("must have 1 to " + limits.maxSize() + " bytes, has " + size);
        }
        return clean(Files.readAllBytes(uploaded));
    }

    Cleaned clean(byte[] content) {
        var kind = MediaKind.sniff(content)
                .orElseThrow(() -> new BrokenFile("must be a JPEG, PNG or WebP picture or a PDF document"));
        return switch (kind) {
            case JPEG, PNG -> pictures.clean(kind, content, size(kind, content));
            case WEBP -> WebpCleaner.clean(content, size(kind, content));
            case PDF -> document(content);
        };
    }

    /** What the headers say, before anything is decoded. */
    private PictureSize size(MediaKind kind, byte[] content) {
        var size = PictureSize.of(kind, content).orElseThrow(() -> new BrokenFile("must be a whole picture"));
        if (size.longestSide() > limits.maxSide() || size.pixels() > limits.maxPixels()) {
            throw new BrokenFile("must have at most %d pixels a side and %d in all, has %d x %d"
                    .formatted(limits.maxSide(), limits.maxPixels(), size.width(), size.height()));
        }
        return size;
    }

    private static Cleaned document(byte[] content) {
        new DocumentCheck().check(content);
        return new Cleaned(MediaKind.PDF, content, null, null, null);
    }
}
