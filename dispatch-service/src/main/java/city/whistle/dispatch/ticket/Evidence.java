package city.whistle.dispatch.ticket;

import city.whistle.contracts.Attachment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo or document somebody attached while working on a case; the file itself is intake's. */
@Entity
@Table(name = "ticket_evidence")
public class Evidence {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "case_id")
    private UUID caseId;

    private int cycle;

    private String attachment;

    private String what;

    private Instant at;

    private String actor;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(UUID caseId, int cycle, String attachment, TicketAction action, Deed deed) {
        this.caseId = caseId;
        this.cycle = cycle;
        this.attachment = attachment;
        this.what = action.wire();
        this.at = deed.at();
        this.actor = deed.by().name();
    }

    /** An attachment as events carry it; its type and size only intake knows. */
    static Attachment named(String id) {
        return new Attachment(id, "application/octet-stream", 0);
    }

    public int cycle() {
        return cycle;
    }

    public String attachment() {
        return attachment;
    }

    /** The action it was attached to: {@code done} or {@code log}. */
    public String what() {
        return what;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }
}
