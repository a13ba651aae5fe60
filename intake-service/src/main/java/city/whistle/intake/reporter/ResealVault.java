package city.whistle.intake.reporter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * After a change of keys: seals with the new one what older ones sealed, a batch at a time, while work goes on. Only the
 * cases' keys are touched; nobody's data is opened for it.
 */
@ApplicationScoped
public class ResealVault {
    private static final String NEXT = """
            select * from reporter_key where sealed_by in (?1) limit 500 for update skip locked""";

    private final VaultKeys keys;

    ResealVault(VaultKeys keys) {
        this.keys = keys;
    }

    @WithTransaction
    @Scheduled(every = "{whistle.intake.vault.reseal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> reseal() {
        var retired = keys.retired();
        return retired.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(NEXT, ReporterKey.class)
                                .setParameter(1, retired)
                                .getResultList())
                        .invoke(this::sealAnew)
                        .replaceWithVoid();
    }

    private void sealAnew(List<ReporterKey> old) {
        old.forEach(key -> key.reseal(keys));
        if (!old.isEmpty()) {
            Log.infof("Sealed %d keys of the vault anew, now under key %d", old.size(), keys.primary());
        }
    }
}
