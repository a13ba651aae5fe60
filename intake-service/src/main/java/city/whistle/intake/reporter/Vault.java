package city.whistle.intake.reporter;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reporters, sealed. */
@ApplicationScoped
public class Vault implements PanacheRepositoryBase<Reporter, UUID> {
    private final Seal seal;

    Vault(Seal seal) {
        this.seal = seal;
    }

    /** Keeps who reported a case, if anything is told. */
    public Uni<Void> keep(UUID caseId, @Nullable ReporterData data, Instant filedAt) {
        return data == null || data.isEmpty()
                ? Uni.createFrom().voidItem()
                : persist(new Reporter(caseId, data, seal, filedAt)).replaceWithVoid();
    }

    /** By which a person's cases are found; null without a phone number. */
    public @Nullable String hashOf(@Nullable String phone) {
        return seal.hash(phone);
    }

    /** What the vault has of a case; nothing when nobody is named. */
    Uni<ReporterData> open(UUID caseId) {
        return findById(caseId)
                .map(reporter -> reporter == null ? new ReporterData(null, null, null) : reporter.opened(seal));
    }
}
