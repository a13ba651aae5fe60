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

    Reporter(UUID caseId, ReporterData data, DataKey key, @Nullable String phoneHash, Instant filedAt) {
        this.caseId = caseId;
        this.name = key.close("name", data.name());
        this.phone = key.close("phone", data.phone());
        this.email = key.close("email", data.email());
        this.phoneHash = phoneHash;
        this.filedAt = filedAt;
    }

    ReporterData opened(DataKey key) {
        return new ReporterData(key.open("name", name), key.open("phone", phone), key.open("email", email));
    }
}
