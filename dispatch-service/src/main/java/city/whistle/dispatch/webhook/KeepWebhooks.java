package city.whistle.dispatch.webhook;

import city.whistle.access.Audit;
import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.http.Idempotency;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit says at which addresses its own system wants to be told. */
@ApplicationScoped
public class KeepWebhooks {
    private final Webhooks webhooks;
    private final Idempotency idempotency;
    private final WebhookConfig config;
    private final City city;
    private final Clock clock;
    private final Audit audit;

    KeepWebhooks(
            Webhooks webhooks, Idempotency idempotency, WebhookConfig config, City city, Clock clock, Audit audit) {
        this.webhooks = webhooks;
        this.idempotency = idempotency;
        this.config = config;
        this.city = city;
        this.clock = clock;
        this.audit = audit;
    }

    /** What somebody wants: an address, for a unit that may be left out by who has only one. */
    public record Wish(@Nullable String url, @Nullable String unit) {}

    /** The addresses the person looks after. */
    @WithSession
    public Uni<List<Webhook>> list(Hand hand) {
        refuseOthers(hand);
        return hand.roles().contains(Role.ADMIN) ? webhooks.all() : webhooks.of(hand.units());
    }

    @WithSession
    public Uni<Webhook> show(UUID id, Hand hand) {
        return webhooks.find(id, hand);
    }

    @WithSession
    public Uni<Page<Delivery>> log(UUID id, Hand hand, boolean waiting, @Nullable String cursor, int limit) {
        return webhooks.find(id, hand).chain(webhook -> webhooks.log(id, waiting, cursor, limit));
    }

    /** Adds an address and gives its id. */
    @WithTransaction
    public Uni<UUID> add(Hand hand, @Nullable String key, Wish wish) {
        refuseOthers(hand);
        return idempotency.once("webhooks/" + hand.login(), key, wish, UUID.class, () -> fresh(hand, wish));
    }

    private Uni<UUID> fresh(Hand hand, Wish wish) {
        var fields = new Fields();
        var url = new WebhookUrl(config.allowPrivate()).read(fields, wish.url());
        var unit = unit(fields, hand, wish.unit());
        fields.check();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return webhooks.of(List.of(unit))
                .invoke(all -> refuseTooMany(all.size()))
                .chain(() -> webhooks.add(new Webhook(UUID.randomUUID(), unit, url, hand.login(), at)))
                .call(webhook -> record(hand, "webhook.added", webhook))
                .map(Webhook::id);
    }

    private String unit(Fields fields, Hand hand, @Nullable String wanted) {
        var unit = wanted == null && hand.units().size() == 1
                ? hand.units().iterator().next()
                : wanted;
        var code = fields.text("unit", unit, Fields.WORD);
        if (!code.isEmpty() && (city.unit(code).isEmpty() || !WebhookOwner.isOwner(hand, code))) {
            fields.wrong("unit", "must be a unit of yours");
        }
        return code;
    }

    private void refuseTooMany(int there) {
        if (there >= config.mostPerUnit()) {
            throw new TooManyWebhooks(config.mostPerUnit());
        }
    }

    /** Takes an address away, with what still waits for it. */
    @WithTransaction
    public Uni<Void> remove(UUID id, Hand hand) {
        return webhooks.find(id, hand)
                .call(webhook -> record(hand, "webhook.removed", webhook))
                .chain(webhooks::remove);
    }

    /** Gives the address a new secret; the old one signs nothing any more. */
    @WithTransaction
    public Uni<Webhook> renewSecret(UUID id, Hand hand) {
        return webhooks.find(id, hand)
                .invoke(Webhook::renewSecret)
                .call(webhook -> record(hand, "webhook.secret-renewed", webhook));
    }

    private Uni<Void> record(Hand hand, String action, Webhook webhook) {
        return audit.record(Actor.staff(hand.login(), webhook.unit()), action, webhook.id(), webhook.url());
    }

    private static void refuseOthers(Hand hand) {
        if (!WebhookOwner.mayOwn(hand)) {
            throw new NotAnOwner();
        }
    }
}
