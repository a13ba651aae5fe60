package city.whistle.intake.hotspot;

import city.whistle.access.Caller;
import city.whistle.contracts.Canary;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Finds what the city speaks of more than before, whatever the categories, within the caller's areas. Of each of the two
 * windows the newest complaints are read, their texts masked as they are stored.
 */
@ApplicationScoped
public class FindTopics {
    /** Reading more tells nothing new and takes longer. */
    private static final int MOST_TEXTS = 5000;

    private static final String TEXTS = """
            select number, left(concat_ws(' ', title, text), 400) from complaint
            where filed_at > ?1 and filed_at <= ?2 and withdrawn_at is null and %s
              and (cast(?3 as boolean) or grid like any (string_to_array(cast(?4 as text), ' ')))
            order by filed_at desc limit %d""".formatted(Canary.isNot("id"), MOST_TEXTS);

    private final Clock clock;
    private final Caller caller;
    private final Vertx vertx;

    FindTopics(Clock clock, Caller caller, Vertx vertx) {
        this.clock = clock;
        this.caller = caller;
        this.vertx = vertx;
    }

    /** The topics of that window, the most surprising first. */
    @WithTransaction
    public Uni<List<Topic>> find(Window window) {
        var now = clock.instant();
        var areas = Areas.of(caller.scope());
        return texts(window.from(now), now, areas)
                .chain(inside -> texts(window.before(now), window.from(now), areas)
                        .chain(before -> vertx.executeBlocking(() -> new Topics(inside, before).found())));
    }

    private static Uni<List<Words>> texts(Instant after, Instant until, Areas areas) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TEXTS, Object[].class)
                        .setParameter(1, after.atOffset(ZoneOffset.UTC))
                        .setParameter(2, until.atOffset(ZoneOffset.UTC))
                        .setParameter(3, areas.everything())
                        .setParameter(4, areas.patterns())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> Words.of((String) row[0], (String) row[1]))
                        .toList());
    }
}
