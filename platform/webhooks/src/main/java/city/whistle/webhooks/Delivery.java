package city.whistle.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of an address's log: what it is to be told, and what came of it. Written by the queue and the sender. */
@Entity
@Immutable
@Table(name = "webhook_delivery")
public class Delivery {
    @Id
    private long seq;

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Column(name = "event_id")
    private UUID eventId;

    private String number;

    private String type;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int attempts;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    private @Nullable Integer status;

    private @Nullable String error;

    private @Nullable Integer millis;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    public long seq() {
        return seq;
    }

    public UUID eventId() {
        return eventId;
    }

    /** The case's number. */
    public String number() {
        return number;
    }

    public String type() {
        return type;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it is tried again, unless it is delivered. */
    public Instant nextAt() {
        return nextAt;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }

    /** What the last attempt was answered. */
    public @Nullable Integer status() {
        return status;
    }

    /** Why the last attempt failed. */
    public @Nullable String error() {
        return error;
    }

    public @Nullable Integer millis() {
        return millis;
    }
}
