package city.whistle.dispatch.desk;

import city.whistle.dispatch.ticket.Fields;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person keeps lists under names of its own; nobody else sees them. */
@ApplicationScoped
public class SaveFilters {
    private static final int LONGEST_NAME = 30;
    private static final int MOST = 20;
    /** A name that is there already stands for the new list from now on; past the most, nothing is added. */
    private static final String SAVE = """
            insert into saved_filter (id, login, name, address)
            select ?1, ?2, ?3, ?4
             where (select count(*) from saved_filter where login = ?2 and name <> ?3) < ?5
            on conflict (login, name) do update set address = excluded.address
            """;

    /** The person's lists by name. */
    @WithSession
    public Uni<List<SavedFilter>> list(String login) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from SavedFilter where login = ?1 order by name", SavedFilter.class)
                        .setParameter(1, login)
                        .getResultList());
    }

    /** Keeps a list under that name. */
    @WithTransaction
    public Uni<Void> save(String login, @Nullable String name, String address) {
        var fields = new Fields();
        var called = fields.text("name", name, LONGEST_NAME);
        fields.check();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SAVE)
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, login)
                        .setParameter(3, called)
                        .setParameter(4, address)
                        .setParameter(5, MOST)
                        .executeUpdate())
                .invoke(saved -> refuseTooMany(saved))
                .replaceWithVoid();
    }

    private static void refuseTooMany(int saved) {
        if (saved == 0) {
            var fields = new Fields();
            fields.wrong("name", "there are " + MOST + " already: delete one first");
            fields.check();
        }
    }

    /** Forgets a list of the person. */
    @WithTransaction
    public Uni<Void> remove(String login, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from SavedFilter where id = ?1 and login = ?2")
                        .setParameter(1, id)
                        .setParameter(2, login)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
