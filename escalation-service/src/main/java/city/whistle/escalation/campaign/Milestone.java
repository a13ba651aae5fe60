package city.whistle.escalation.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much of a campaign's items, in percent, is to be done by when; the round judges it once, when that has come. */
@Entity
@Table(name = "campaign_milestone")
public class Milestone {
    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column
    private int share;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "share_then")
    private @Nullable Integer shareThen;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(UUID id, UUID campaignId, int share, Instant dueAt) {
        this.id = id;
        this.campaignId = campaignId;
        this.share = share;
        this.dueAt = dueAt;
        this.nextAt = dueAt;
    }
}
