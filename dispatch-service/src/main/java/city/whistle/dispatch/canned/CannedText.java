package city.whistle.dispatch.canned;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A text of a unit, under the title by which it is chosen. */
@Entity
@Table(name = "canned_text")
public class CannedText {
    @Id
    private UUID id;

    private String unit;

    private String title;

    private String text;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CannedText() {}

    CannedText(UUID id, String unit) {
        this.id = id;
        this.unit = unit;
        this.title = "";
        this.text = "";
        this.changedBy = "";
        this.changedAt = Instant.EPOCH;
    }

    void say(String newTitle, String newText, String by, Instant at) {
        title = newTitle;
        text = newText;
        changedBy = by;
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
