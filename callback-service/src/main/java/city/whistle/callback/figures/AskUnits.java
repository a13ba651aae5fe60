package city.whistle.callback.figures;

import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.Figures.Question;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What units did in a period, whoever asks: what they promise in public is measured by it. */
@ApplicationScoped
public class AskUnits {
    private static final String WITHIN = """
            select coalesce(category, 'none'),
                count(*) filter (where {step} <= filed_at + span),
                count(*) filter (where {step} is not null or filed_at + span <= :now)
            from (select *, make_interval(hours => cast(:hours as int)) as span from case_step
                where filed_at >= :from and filed_at < :to and unit = :unit and excluded is null) mine
            group by 1
            """;

    private final RefreshFigures fresh;
    private final Figures figures;
    private final Clock clock;

    AskUnits(RefreshFigures fresh, Figures figures, Clock clock) {
        this.fresh = fresh;
        this.figures = figures;
        this.clock = clock;
    }

    /** Shares by category, and of all categories together. */
    public record Shares(Map<String, Rate> categories, Rate total) {}

    /** Every unit's figures of all its cases. */
    public Uni<Map<String, Group>> each(Period period) {
        return ask(new Question(period, GroupBy.UNIT, FigureScope.city()));
    }

    /** One unit's figures, category by category. */
    public Uni<Map<String, Group>> categories(String unit, Period period) {
        return ask(new Question(period, GroupBy.CATEGORY, new FigureScope(false, Set.of(unit), Set.of())));
    }

    /**
     * How many of a unit's cases came to a step within so many natural hours of their filing, of those that came to it
     * or have had that time.
     */
    public Uni<Shares> within(String unit, Period period, Step step, int hours) {
        return Panache.withSession(() -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(
                                        WITHIN.replace("{step}", step.column()), Object[].class)
                                .setParameter("from", period.from())
                                .setParameter("to", period.to())
                                .setParameter("unit", unit)
                                .setParameter("hours", hours)
                                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .getResultList()))
                .map(AskUnits::shares);
    }

    private Uni<Map<String, Group>> ask(Question question) {
        return fresh.refresh()
                .chain(() -> Panache.withSession(() -> figures.counts(question)))
                .map(counts -> counts.groups().stream().collect(Collectors.toMap(Group::key, Function.identity())));
    }

    private static Shares shares(List<Object[]> rows) {
        var categories = rows.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> Rate.of((Long) row[1], (Long) row[2])));
        return new Shares(
                categories,
                Rate.of(
                        categories.values().stream().mapToLong(Rate::n).sum(),
                        categories.values().stream().mapToLong(Rate::d).sum()));
    }
}
