package city.whistle.webhooks;

import city.whistle.access.Audit;
import city.whistle.http.Idempotency;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** At which addresses other systems want to be told. Who may say so for whom, the services decide. */
@ApplicationScoped
public class KeepWebhooks {
    private final Webhooks webhooks;
    private final Idempotency idempotency;
    private final WebhookConfig config;
    private final Clock clock;
    private final Audit audit;

    KeepWebhooks(Webhooks webhooks, Idempotency idempotency, WebhookConfig config, Clock clock, Audit audit) {
        this.webhooks = webhooks;
        this.idempotency = idempotency;
        this.config = config;
        this.clock = clock;
        this.audit = audit;
    }

    /** The addresses the keeper looks after. */
    @WithSession
    public Uni<List<Webhook>> list(Keeper keeper) {
        var owners = keeper.owners();
        return owners == null ? webhooks.all() : webhooks.of(owners);
    }

    @WithSession
    public Uni<Webhook> show(UUID id, Keeper keeper) {
        return webhooks.find(id, keeper);
    }

    @WithSession
    public Uni<Page<Delivery>> log(UUID id, Keeper keeper, boolean waiting, @Nullable String cursor, int limit) {
        return webhooks.find(id, keeper).chain(webhook -> webhooks.log(id, waiting, cursor, limit));
    }

    /**
     * Adds an address of an owner that the keeper looks after, and gives its id.
     *
     * @throws InvalidField when no message can go there
     */
    @WithTransaction
    public Uni<UUID> add(Keeper keeper, @Nullable String key, String owner, @Nullable String url) {
        var address = new WebhookUrl(config.allowPrivate()).read(url);
        var wish = Map.of("owner", owner, "url", address);
        return idempotency.once(
                "webhooks/" + keeper.by().name(), key, wish, UUID.class, () -> fresh(keeper, owner, address));
    }

    private Uni<UUID> fresh(Keeper keeper, String owner, String url) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return webhooks.of(List.of(owner))
                .invoke(all -> refuseTooMany(all.size()))
                .chain(() -> webhooks.add(
                        new Webhook(UUID.randomUUID(), owner, url, keeper.by().name(), at)))
                .call(webhook -> record(keeper, "webhook.added", webhook))
                .map(Webhook::id);
    }

    private void refuseTooMany(int there) {
        if (there >= config.mostPerOwner()) {
            throw new TooManyWebhooks(config.mostPerOwner());
        }
    }

    /** Takes an address away, with what still waits for it. */
    @WithTransaction
    public Uni<Void> remove(UUID id, Keeper keeper) {
        return webhooks.find(id, keeper)
                .call(webhook -> record(keeper, "webhook.removed", webhook))
                .chain(webhooks::remove);
    }

    /** Gives the address a new secret; the old one signs nothing any more. */
    @WithTransaction
    public Uni<Webhook> renewSecret(UUID id, Keeper keeper) {
        return webhooks.find(id, keeper)
                .invoke(Webhook::renewSecret)
                .call(webhook -> record(keeper, "webhook.secret-renewed", webhook));
    }

    private Uni<Void> record(Keeper keeper, String action, Webhook webhook) {
        return audit.record(keeper.by(), action, webhook.id(), webhook.owner() + " " + webhook.url());
    }
}
