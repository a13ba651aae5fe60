package city.whistle.callback.callback;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Intake's vault, the only place where reporters are known; what it answers is neither stored nor logged here. */
public interface Contacts {
    /**
     * How to reach a resident, for the one call it is asked for.
     *
     * @param others the same resident's other cases, as far as the vault knows them
     */
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable List<UUID> others) {
        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    /**
     * Asks the vault, which keeps the purpose on record; fails with {@link ContactUnknown} when it holds nothing and
     * with {@link VaultAway} when it cannot be asked now.
     */
    Uni<Contact> of(UUID caseId, String purpose);
}
