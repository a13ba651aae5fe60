package city.whistle.dispatch.reporter;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Intake's vault, the only place where reporters are known; what it answers is neither stored nor logged here. */
public interface Vault {
    /** How to reach a resident, for the one call it is asked for. */
    record Reporter(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {
        @Override
        public String toString() {
            return "Reporter[…]";
        }
    }

    /** Asks the vault, which keeps the purpose on record as well. */
    Uni<Reporter> reporter(UUID caseId, String purpose);
}
