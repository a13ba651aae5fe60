package city.whistle.intake.reporter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case's entry in the vault; names and numbers are sealed. */
@Entity
@Table(name = "reporter")
@SuppressWarnings("UnusedVariable") // hash and time are there for queries
class Reporter {
    @Id
    private UUID caseId;

    private byte @Nullable [] name;
    private byte @Nullable [] phone;
    private byte @Nullable [] email;
    private @Nullable String phoneHash;
    private Instant filedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reporter() {}

    Reporter(UUID caseId, ReporterData data, Seal seal, Instant filedAt) {
        this.caseId = caseId;
        this.name = seal.close(caseId, "name", data.name());
        this.phone = seal.close(caseId, "phone", data.phone());
        this.email = seal.close(caseId, "email", data.email());
        this.phoneHash = seal.hash(data.phone());
        this.filedAt = filedAt;
    }

    /** What is inside. */
    ReporterData opened(Seal seal) {
        return new ReporterData(
                seal.open(caseId, "name", name), seal.open(caseId, "phone", phone), seal.open(caseId, "email", email));
    }
}
