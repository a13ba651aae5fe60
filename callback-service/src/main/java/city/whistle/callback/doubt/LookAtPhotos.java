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
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Looks once at each photo of work reported done, and keeps what it looks like, so that a second use is noticed. */
@ApplicationScoped
class LookAtPhotos {
    private static final Logger LOG = Logger.getLogger(LookAtPhotos.class);

    private static final String UNSEEN = """
            select case_id, cycle, attachment from photo_to_look_at where next_try <= now()
            order by next_try, case_id limit 20
            """;

    private static final String KEEP = """
            with looked_at as (delete from photo_to_look_at where case_id = ?1 and cycle = ?2 and attachment = ?3)
            insert into photo_look (case_id, cycle, attachment, look) values (?1, ?2, ?3, cast(nullif(?4, '') as bigint))
            on conflict do nothing
            """;

    private static final String LATER = """
            update photo_to_look_at set next_try = now() + interval '1 hour'
            where case_id = ?1 and cycle = ?2 and attachment = ?3
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
                .recoverWithUni(failure -> later(photo, failure));
    }

    private static Uni<Void> later(Unseen photo, Throwable failure) {
        LOG.infof("a photo is looked at later: %s", failure.getMessage());
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> written(session, LATER, photo).executeUpdate())
                .replaceWithVoid());
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
                .chain(session -> written(session, KEEP, photo)
                        .setParameter(4, look.map(String::valueOf).orElse(""))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Mutiny.MutationQuery written(Mutiny.Session session, String sql, Unseen photo) {
        return session.createNativeQuery(sql)
                .setParameter(1, photo.caseId())
                .setParameter(2, photo.cycle())
                .setParameter(3, photo.attachment());
    }
}
