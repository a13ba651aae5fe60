package city.whistle.intake.retention;

import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was deleted of persons, and why. */
@ApplicationScoped
public class DeletionRegister {
    private static final UUID LAST = new UUID(-1, -1);
    private static final int MOST_CASES = 1000;

    private static final String NUMBERS = """
            select c.number from deletion_case d join complaint c on c.id = d.case_id
             where d.deletion_id = ?1 order by c.id limit ?2""";

    /** The register, newest first; ids rise with time. */
    @WithSession
    public Uni<Page<Deletion>> page(@Nullable String cursor, int limit) {
        var before = Cursor.read(cursor, 1, keys -> UUID.fromString(keys.getFirst()));
        return Panache.getSession()
                .chain(session -> session.createQuery("from Deletion where id < ?1 order by id desc", Deletion.class)
                        .setParameter(1, before == null ? LAST : before)
                        .setMaxResults(limit + 1)
                        .getResultList())
                .map(rows -> Page.of(rows, limit, each -> List.of(each.id().toString())));
    }

    /** The numbers of the cases of a line. */
    @WithSession
    public Uni<List<String>> cases(UUID deletion) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NUMBERS, String.class)
                        .setParameter(1, deletion)
                        .setParameter(2, MOST_CASES)
                        .getResultList());
    }
}
