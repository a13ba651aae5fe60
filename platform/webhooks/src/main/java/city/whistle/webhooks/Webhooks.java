package city.whistle.webhooks;

import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All addresses and their logs. */
@ApplicationScoped
class Webhooks {
    Uni<Webhook> add(Webhook webhook) {
        return Panache.getSession()
                .chain(session -> session.persist(webhook).chain(session::flush))
                .replaceWith(webhook);
    }

    Uni<Void> remove(Webhook webhook) {
        return Panache.getSession().chain(session -> session.remove(webhook));
    }

    /** The address, if the keeper looks after it. */
    Uni<Webhook> find(UUID id, Keeper keeper) {
        return Panache.getSession()
                .chain(session -> session.find(Webhook.class, id))
                .map(webhook -> own(webhook, keeper));
    }

    private static Webhook own(@Nullable Webhook webhook, Keeper keeper) {
        if (webhook == null || !keeper.keeps(webhook.owner())) {
            throw new WebhookNotFound();
        }
        return webhook;
    }

    Uni<List<Webhook>> of(Collection<String> owners) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Webhook where owner in (?1) order by owner, createdAt", Webhook.class)
                        .setParameter(1, owners)
                        .getResultList());
    }

    Uni<List<Webhook>> all() {
        return Panache.getSession()
                .chain(session -> session.createQuery("from Webhook order by owner, createdAt", Webhook.class)
                        .getResultList());
    }

    /** The log, newest first; {@code waiting} shows only what is not delivered. */
    Uni<Page<Delivery>> log(UUID id, boolean waiting, @Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, 1, keys -> Long.valueOf(keys.getFirst()));
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from Delivery where webhookId = ?1 and seq < ?2 and (?3 = false or deliveredAt is null)"
                                        + " order by seq desc",
                                Delivery.class)
                        .setParameter(1, id)
                        .setParameter(2, before == null ? Long.MAX_VALUE : before)
                        .setParameter(3, waiting)
                        .setMaxResults(limit + 1)
                        .getResultList())
                .map(rows -> Page.of(rows, limit, each -> List.of(Long.toString(each.seq()))));
    }
}
