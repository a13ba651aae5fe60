package city.whistle.callback.doubt;

import city.whistle.access.Caller;
import city.whistle.callback.doubt.Doubt.Check;
import city.whistle.callback.doubt.Doubt.UnitCount;
import city.whistle.callback.figures.FigureScope;
import city.whistle.callback.figures.Period;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** Doubtful closures of a period, counted by unit and listed; of the cases whose figures the caller sees. */
@ApplicationScoped
public class ReadDoubts {
    /** How many are listed at most; the counts count them all. */
    public static final int LISTED = 200;

    private static final String SAID = """
            with said as (
                select c.*, s.verdict, s.note, s.by_login, s.at as checked_at,
                    extract(epoch from c.done_at - coalesce(y.signed_in_at, t.dispatched_at)) / 60 as minutes,
                    char_length(plain(c.action)) < :fewest
                        or plain(c.action) = any(string_to_array(:phrases, ',')) as template,
                    count(*) over (partition by c.unit, plain(c.finding || c.action)) as same,
                    (select o.number from photo_look mine
                        join photo_look other on bands(other.look) && bands(mine.look) and other.case_id <> mine.case_id
                            and bit_count(cast(other.look # mine.look as bit(64))) <= 3
                        join callback o on o.case_id = other.case_id and o.cycle = other.cycle
                        where mine.case_id = c.case_id and mine.cycle = c.cycle
                            and mine.look is not null and other.look is not null
                        order by o.done_at limit 1) as reused
                from callback c
                left join cycle_fact y on y.case_id = c.case_id and y.cycle = c.cycle
                left join ticket_fact t on t.case_id = c.case_id
                left join spot_check s on s.case_id = c.case_id and s.cycle = c.cycle
                where c.done_at >= :from and c.done_at < :to
                  and (:everything or c.unit = any(string_to_array(:units, ','))
                    or exists (select from unnest(string_to_array(:areas, ',')) area where starts_with(c.grid, area)))
            ), judged as (
                select *, fast or template or repeated or reused is not null as doubtful from (
                    select said.*, coalesce(minutes < :fast, false) as fast, same >= :enough as repeated from said
                ) each_alone
            )
            """;

    private static final String COUNTS = SAID + """
            select unit, count(*) filter (where doubtful), count(*), count(verdict) filter (where doubtful),
                count(*) filter (where verdict = 'wrong' and doubtful)
            from judged group by unit order by unit
            """;

    private static final String CASES = SAID + """
            select case_id, cycle, number, unit, title, finding, action,
                cast(extract(epoch from done_at) * 1000 as bigint), cast(minutes as bigint), fast,
                template, same, repeated, reused, verdict, note, by_login,
                cast(extract(epoch from checked_at) * 1000 as bigint)
            from judged where doubtful and (:unit = '' or unit = :unit)
            order by verdict is not null, done_at desc, case_id limit :limit
            """;

    private final DoubtConfig config;
    private final Caller caller;

    ReadDoubts(DoubtConfig config, Caller caller) {
        this.config = config;
        this.caller = caller;
    }

    /** The counts of each unit, and the cases of one. */
    public record Doubts(List<UnitCount> units, List<Doubt> cases) {}

    /**
     * The closures of the period, those not yet checked first.
     *
     * @param unit whose cases are listed; empty lists those of all
     */
    public Uni<Doubts> read(Period period, String unit) {
        return read(period, unit, FigureScope.of(caller));
    }

    /** The same, of somebody's cases. */
    public Uni<Doubts> read(Period period, String unit, FigureScope scope) {
        return Panache.withSession(() -> rows(COUNTS, period, scope, query -> query)
                .chain(counts -> rows(
                                CASES,
                                period,
                                scope,
                                query -> query.setParameter("unit", unit).setParameter("limit", LISTED))
                        .map(cases -> new Doubts(
                                counts.stream().map(ReadDoubts::count).toList(),
                                cases.stream().map(ReadDoubts::doubt).toList()))));
    }

    private Uni<List<Object[]>> rows(
            String sql, Period period, FigureScope scope, UnaryOperator<SelectionQuery<Object[]>> more) {
        return Panache.getSession()
                .chain(session -> more.apply(session.createNativeQuery(sql, Object[].class)
                                .setParameter("from", period.from())
                                .setParameter("to", period.to())
                                .setParameter("everything", scope.everything())
                                .setParameter("units", String.join(",", scope.units()))
                                .setParameter("areas", String.join(",", scope.areas()))
                                .setParameter("fast", config.tooFast().toMinutes())
                                .setParameter("fewest", config.fewestCharacters())
                                .setParameter("phrases", String.join(",", config.phrases()))
                                .setParameter("enough", config.sameWords()))
                        .getResultList());
    }

    private static UnitCount count(Object[] row) {
        return new UnitCount((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }

    private static Doubt doubt(Object[] row) {
        return new Doubt(
                (UUID) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                Instant.ofEpochMilli((Long) row[7]),
                (Long) row[8],
                (Boolean) row[9],
                (Boolean) row[10],
                (Long) row[11],
                (Boolean) row[12],
                (String) row[13],
                row[14] == null
                        ? null
                        : new Check((String) row[14], (String) row[15], (String) row[16], Instant.ofEpochMilli((Long)
                                row[17])));
    }
}
