package city.whistle.intake.attachment;

import city.whistle.contracts.Attachment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo or document somebody sent; claimed by the case whose filing names it. */
@Entity
@Table(name = "upload")
public class Upload {
    @Id
    private UUID id;

    private String hash;
    private String mediaType;
    private long size;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable UUID caseId;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(UUID id, AttachmentFiles.Kept kept, Instant uploadedAt) {
        this.id = id;
        this.hash = kept.hash();
        this.mediaType = kept.kind().mediaType();
        this.size = kept.size();
        this.width = kept.width();
        this.height = kept.height();
        this.uploadedAt = uploadedAt;
    }

    public UUID id() {
        return id;
    }

    /** The hash its content lies under. */
    public String hash() {
        return hash;
    }

    public MediaKind kind() {
        return MediaKind.of(mediaType);
    }

    /** The case it belongs to; null until one claims it. */
    public @Nullable UUID caseId() {
        return caseId;
    }

    /** As events and answers tell it. */
    public Attachment told() {
        return new Attachment(id.toString(), mediaType, size);
    }

    /** In pixels; null for a document. */
    public @Nullable Integer width() {
        return width;
    }

    /** In pixels; null for a document. */
    public @Nullable Integer height() {
        return height;
    }

    public long size() {
        return size;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
