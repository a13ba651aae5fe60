package city.whistle.intake.importing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All imports, and the lines that were not taken. */
@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {
    /** The import that waits longest, for this replica alone for a while; who dies lets it go. */
    private static final String CLAIM = """
            update import_run set busy_until = now() + interval '10 seconds'
             where id = (select id from import_run
                          where state = 'running' and (busy_until is null or busy_until < now())
                          order by started_at limit 1 for update skip locked)
            returning id""";

    private static final String KEEP = """
            update import_run set busy_until = now() + make_interval(secs => ?2) where id = ?1""";

    Uni<@Nullable UUID> claim() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, UUID.class).getSingleResultOrNull());
    }

    /** Nobody else takes it up for so many seconds. */
    Uni<Void> keep(UUID id, int seconds) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, id)
                        .setParameter(2, (double) seconds)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The import, which nobody else can change until the transaction ends. */
    Uni<ImportRun> locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(NoSuchImport::new);
    }

    Uni<ImportRun> of(UUID id) {
        return findById(id).onItem().ifNull().failWith(NoSuchImport::new);
    }

    /** The imports of that system, or of all, newest first. */
    Uni<List<ImportRun>> latest(@Nullable String system, int most) {
        return (system == null ? find("order by startedAt desc") : find("system = ?1 order by startedAt desc", system))
                .page(0, most)
                .list();
    }

    Uni<Void> note(List<BadLine> lines) {
        return lines.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession().chain(session -> session.persistAll(lines.toArray()));
    }

    /** What is wrong with lines, in their order. */
    Uni<List<BadLine>> badLines(UUID id, int from, int most) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from BadLine where runId = ?1 order by line, id", BadLine.class)
                        .setParameter(1, id)
                        .setFirstResult(from)
                        .setMaxResults(most)
                        .getResultList());
    }
}
