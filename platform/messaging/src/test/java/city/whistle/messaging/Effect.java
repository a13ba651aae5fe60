package city.whistle.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;

/** What an event did. */
@Entity(name = "effect")
class Effect {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long seq;

    @Column(name = "case_id")
    UUID caseId;

    String note;

    protected Effect() {}

    Effect(UUID caseId, String note) {
        this.caseId = caseId;
        this.note = note;
    }
}
