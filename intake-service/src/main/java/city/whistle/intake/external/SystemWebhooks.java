package city.whistle.intake.external;

import city.whistle.contracts.Actor;
import city.whistle.intake.Faults;
import city.whistle.intake.tracking.ExternalCases;
import city.whistle.webhooks.KeepWebhooks;
import city.whistle.webhooks.Keeper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** At which addresses a system is told what becomes of its cases, from the moment the address is added. */
@ApplicationScoped
public class SystemWebhooks {
    private static final String FROM_NOW_ON = """
            insert into external_push (webhook_id, cursor) values (?1, ?2) on conflict do nothing""";

    private final KeepWebhooks webhooks;
    private final ExternalCases cases;

    SystemWebhooks(KeepWebhooks webhooks, ExternalCases cases) {
        this.webhooks = webhooks;
        this.cases = cases;
    }

    /** Who looks after that system's addresses, and no other's. */
    public static Keeper keeper(String system, Actor by) {
        var faults = new Faults();
        SystemName.check(faults, system);
        faults.refuse();
        return new Keeper(by, Set.of(system));
    }

    /** Adds an address and gives its id. */
    @WithTransaction
    public Uni<UUID> add(String system, Actor by, @Nullable String key, @Nullable String url) {
        return webhooks.add(keeper(system, by), key, system, url)
                .call(id -> cases.now().chain(cursor -> begin(id, cursor)));
    }

    private static Uni<Integer> begin(UUID id, String cursor) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FROM_NOW_ON)
                        .setParameter(1, id)
                        .setParameter(2, cursor)
                        .executeUpdate());
    }
}
