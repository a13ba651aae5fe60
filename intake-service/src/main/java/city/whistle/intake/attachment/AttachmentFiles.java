package city.whistle.intake.attachment;

import city.whistle.http.InvalidField;
import city.whistle.intake.IntakeConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files on disk, each under the hash of its content: the same photo sent twice lies there once. */
@ApplicationScoped
public class AttachmentFiles {
    private final Path directory;
    private final IntakeConfig.Attachments limits;
    private final Vertx vertx;

    AttachmentFiles(IntakeConfig config, Vertx vertx) {
        this.limits = config.attachments();
        this.directory = Path.of(limits.directory()).toAbsolutePath();
        this.vertx = vertx;
    }

    /** What was found in an uploaded file; a document has no sides. */
    public record Kept(
            String hash,
            MediaKind kind,
            long size,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /**
     * Looks at an uploaded file and keeps it.
     *
     * @throws InvalidField when it is empty, too large, of another kind than those taken, or broken
     */
    public Uni<Kept> keep(Path uploaded) {
        return vertx.executeBlocking(() -> keepNow(uploaded));
    }

    /** Where the content with that hash lies. */
    public Path of(String hash) {
        return directory.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private Kept keepNow(Path uploaded) throws IOException {
        var size = Files.size(uploaded);
        if (size == 0 || size > limits.maxSize()) {
            throw new InvalidField("file", "must have 1 to " + limits.maxSize() + " bytes, has " + size);
        }
        var content = Files.readAllBytes(uploaded);
        var kind = MediaKind.sniff(content)
                .orElseThrow(() -> new InvalidField("file", "must be a JPEG, PNG or WebP picture or a PDF document"));
        var sides = kind == MediaKind.PDF ? null : sides(kind, content);
        var hash = hash(content);
        store(content, of(hash));
        return new Kept(hash, kind, size, sides == null ? null : sides.width(), sides == null ? null : sides.height());
    }

    private PictureSize sides(MediaKind kind, byte[] content) {
        return PictureSize.of(kind, content)
                .filter(size -> Math.max(size.width(), size.height()) <= limits.maxSide())
                .orElseThrow(() -> new InvalidField(
                        "file", "must be a whole picture of at most " + limits.maxSide() + " pixels a side"));
    }

    /** Written beside and moved into place, so that nobody ever reads half a file. */
    private static void store(byte[] content, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        var beside = target.resolveSibling(UUID.randomUUID() + ".part");
        Files.write(beside, content);
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
