package city.whistle.escalation.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has to do in a campaign, with a clock of its own: done by then, or overdue, once.
 * <pre>
 * OPEN ─done→ DONE ─send back→ OPEN
 *   └─ due → OVERDUE ─done→ DONE
 * </pre>
 */
@Entity
@Table(name = "campaign_item")
public class CampaignItem {
    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column
    private String measure;

    private String text;
    private String unit;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "overdue_at")
    private @Nullable Instant overdueAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column
    private @Nullable String account;

    @Column(name = "sent_back_at")
    private @Nullable Instant sentBackAt;

    @Column(name = "sent_back_why")
    private @Nullable String sentBackWhy;

    @SuppressWarnings("NullAway.Init")
    protected CampaignItem() {}

    CampaignItem(UUID id, UUID campaignId, Task task, Instant dueAt) {
        this.id = id;
        this.campaignId = campaignId;
        this.measure = task.measure();
        this.text = task.text();
        this.unit = task.unit();
        this.dueAt = dueAt;
        this.nextAt = dueAt;
    }

    /** What is to be done, by whom, under which measure. */
    public record Task(String measure, String text, String unit) {}

    void done(String words, String by, Instant at) {
        if (doneAt != null) {
            throw new CampaignState("this item is done already");
        }
        account = words;
        doneBy = by;
        doneAt = at;
        nextAt = null;
        sentBackAt = null;
        sentBackWhy = null;
    }

    /** What was reported is not so: it is open again, and if its day has passed meanwhile it is overdue at once. */
    void sendBack(String why, Instant at) {
        if (doneAt == null) {
            throw new CampaignState("this item is not done, so it cannot be sent back");
        }
        doneAt = null;
        doneBy = null;
        sentBackWhy = why;
        sentBackAt = at;
        nextAt = overdueAt == null ? dueAt : null;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    String text() {
        return text;
    }

    String unit() {
        return unit;
    }
}
