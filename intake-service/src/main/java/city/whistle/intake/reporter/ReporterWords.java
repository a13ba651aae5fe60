package city.whistle.intake.reporter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A text as it was written, of which others read a version with stars. */
@Entity
@Table(name = "reporter_words")
@SuppressWarnings("UnusedVariable") // the case is there for queries
class ReporterWords {
    /** Ids rise, so that texts keep the order they came in. */
    @Id
    private UUID id;

    private UUID caseId;
    private String field;
    private byte[] text;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ReporterWords() {}

    ReporterWords(UUID caseId, String field, byte[] text, Instant writtenAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.caseId = caseId;
        this.field = field;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    OwnWords opened(DataKey key) {
        return new OwnWords(field, writtenAt, String.valueOf(key.open(field, text)));
    }
}
