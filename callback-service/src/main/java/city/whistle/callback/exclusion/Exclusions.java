package city.whistle.callback.exclusion;

import city.whistle.callback.exclusion.Exclusion.LedCase;
import city.whistle.callback.exclusion.Exclusion.State;
import city.whistle.callback.figures.FigureScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All wishes to leave a case out. */
@ApplicationScoped
class Exclusions implements PanacheRepositoryBase<Exclusion, UUID> {
    private static final int LISTED = 200;

    private static final String LIST = """
            select * from exclusion
            where state = ?1 and (?2 or unit = any(string_to_array(?3, ','))
                or exists (select from unnest(string_to_array(?4, ',')) area where starts_with(grid, area)))
            order by asked_at desc, case_id limit ?5
            """;

    private static final String LED = """
            select case_id, number, unit, coalesce(grid, '') from ticket_fact
            where number = ?1 and unit = any(string_to_array(?2, ','))
            """;

    /** Those of a scope in that state, newest first, {@value #LISTED} at most. */
    Uni<List<Exclusion>> in(State state, FigureScope scope) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Exclusion.class)
                        .setParameter(1, state.wire())
                        .setParameter(2, scope.everything())
                        .setParameter(3, String.join(",", scope.units()))
                        .setParameter(4, String.join(",", scope.areas()))
                        .setParameter(5, LISTED)
                        .getResultList());
    }

    /** The case of that number, if one of the units leads it. */
    Uni<LedCase> led(String number, Iterable<String> units) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LED, Object[].class)
                        .setParameter(1, number)
                        .setParameter(2, String.join(",", units))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new LedCase((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                        .findFirst()
                        .orElseThrow(NoSuchCase::new));
    }
}
