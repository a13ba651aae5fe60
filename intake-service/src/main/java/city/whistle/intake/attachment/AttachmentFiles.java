package city.whistle.intake.attachment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Cleans uploaded files and keeps them. Only so many at a time, that a crowd of photos does not fill the memory. */
@ApplicationScoped
public class AttachmentFiles {
    private static final int AT_A_TIME = 2;

    private final Cleaner cleaner;
    private final ContentStore store;
    private final WorkerExecutor workers;

    AttachmentFiles(Cleaner cleaner, ContentStore store, Vertx vertx) {
        this.cleaner = cleaner;
        this.store = store;
        this.workers = vertx.createSharedWorkerExecutor("attachments", AT_A_TIME);
    }

    /** What was made of an uploaded file; a document has no sides. */
    public record Kept(
            String hash,
            MediaKind kind,
            long size,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Position position) {}

    /**
     * Cleans an uploaded file and keeps it.
     *
     * @throws BrokenFile when it is empty, too large, of another kind than those taken, or broken
     */
    public Uni<Kept> keep(Path uploaded) {
        return workers.executeBlocking(() -> cleaner.clean(uploaded), false).chain(this::keep);
    }

    /** The content of what was kept. */
    public Uni<byte[]> read(Upload upload) {
        return store.read(upload.hash());
    }

    private Uni<Kept> keep(Cleaned cleaned) {
        var hash = hash(cleaned.content());
        var kept = new Kept(
                hash, cleaned.kind(), cleaned.content().length, cleaned.width(), cleaned.height(), cleaned.position());
        return store.keep(hash, cleaned.content()).replaceWith(kept);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
