package city.whistle.callback.doubt;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks once at each photo of work reported done, and keeps what it looks like, so that a second use is noticed. */
@ApplicationScoped
class LookAtPhotos {
    private static final Logger LOG = Logger.getLogger(LookAtPhotos.class);

    private static final String UNSEEN = """
            select c.case_id, c.cycle, split_part(line, ' ', 2) from callback c
            cross join lateral unnest(string_to_array(c.evidence, E'\\n')) line
            where c.evidence <> '' and line like 'image/%' and c.done_at > now() - interval '400 days' and not exists (
                select from photo_look p
                where p.case_id = c.case_id and p.cycle = c.cycle and p.attachment = split_part(line, ' ', 2))
            order by c.done_at desc limit 20
            """;

    private static final String KEEP = """
            insert into photo_look (case_id, cycle, attachment, look) values (?1, ?2, ?3, cast(nullif(?4, '') as bigint))
            on conflict do nothing
            """;

    private final Photos photos;
    private final Vertx vertx;

    LookAtPhotos(Photos photos, Vertx vertx) {
        this.photos = photos;
        this.vertx = vertx;
    }

    /** A photo nobody has looked at. */
    private record Unseen(UUID caseId, int cycle, String attachment) {}

    @Scheduled(every = "{whistle.callback.doubt.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Panache.withSession(LookAtPhotos::unseen)
                .chain(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(this::look)
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<Void> look(Unseen photo) {
        return photos.content(photo.attachment())
                .chain(content -> vertx.executeBlocking(() -> Look.of(content), false))
                .chain(look -> Panache.withTransaction(() -> keep(photo, look)))
                .onFailure()
                .invoke(failure -> LOG.infof("a photo is looked at later: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private static Uni<List<Unseen>> unseen() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(UNSEEN, Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Unseen((UUID) row[0], (Integer) row[1], (String) row[2]))
                        .toList());
    }

    private static Uni<Void> keep(Unseen photo, Optional<Long> look) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, photo.caseId())
                        .setParameter(2, photo.cycle())
                        .setParameter(3, photo.attachment())
                        .setParameter(4, look.map(String::valueOf).orElse(""))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
