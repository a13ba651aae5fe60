package city.whistle.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address at which an owner's system wants to be told of what concerns the owner. */
@Entity
@Table(name = "webhook")
public class Webhook {
    @Id
    private UUID id;

    private String owner;

    private String url;

    @Column(name = "secret_number")
    private int secretNumber;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "silent_since", insertable = false, updatable = false)
    private @Nullable Instant silentSince;

    @Column(name = "next_at", updatable = false)
    private Instant nextAt;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    Webhook(UUID id, String owner, String url, String createdBy, Instant at) {
        this.id = id;
        this.owner = owner;
        this.url = url;
        this.createdBy = createdBy;
        this.createdAt = at;
        this.nextAt = at;
        this.secretNumber = 1;
    }

    void renewSecret() {
        secretNumber++;
    }

    public UUID id() {
        return id;
    }

    /** Whose address it is: a unit's, or another city system's. */
    public String owner() {
        return owner;
    }

    public String url() {
        return url;
    }

    public int secretNumber() {
        return secretNumber;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    /** Since when nobody answers there; null while somebody does. */
    public @Nullable Instant silentSince() {
        return silentSince;
    }
}
