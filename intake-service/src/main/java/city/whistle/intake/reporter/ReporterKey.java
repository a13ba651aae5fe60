package city.whistle.intake.reporter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The sealed key of a case. */
@Entity
@Table(name = "reporter_key")
@SuppressWarnings("UnusedVariable") // the sealing key's id is there for queries
class ReporterKey {
    @Id
    private UUID caseId;

    private byte[] sealed;
    private int sealedBy;

    @SuppressWarnings("NullAway.Init")
    protected ReporterKey() {}

    ReporterKey(UUID caseId, byte[] key, VaultKeys keys) {
        this.caseId = caseId;
        this.sealed = keys.seal(caseId, key);
        this.sealedBy = keys.primary();
    }

    DataKey opened(VaultKeys keys) {
        return new DataKey(caseId, keys.open(caseId, sealed));
    }

    /** Sealed by the primary key from now on; what it opens stays as it is. */
    void reseal(VaultKeys keys) {
        sealed = keys.seal(caseId, keys.open(caseId, sealed));
        sealedBy = keys.primary();
    }
}
