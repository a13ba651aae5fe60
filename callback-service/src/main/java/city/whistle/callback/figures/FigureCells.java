package city.whistle.callback.figures;

import city.whistle.callback.figures.Figure.Cohort;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.Figures.Counts;
import city.whistle.callback.figures.Figures.Question;
import city.whistle.city.City;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/**
 * The figures of whole days, summed up from {@code figure_cell} instead of counted case by case: the same numbers, at
 * the price of the days. Inside a session.
 */
@ApplicationScoped
class FigureCells {
    private static final int AREA_LENGTH = 9;
    private static final int FIRST_SUM = 2;

    private static final String SCOPE = """
            (:everything or unit = any(string_to_array(:units, ','))
                or exists (select from unnest(string_to_array(:areas, ',')) scope where starts_with(area, scope)))
            """;

    /** Limits of today that are over by now and were missed: no cell knows the time of day. */
    private static final String MISSED_TODAY = """
            select k, grouping(k), count(*) from (
                select {key} as k from case_figure
                where due_at >= :today and due_at <= :now and due_at < :to and not in_time and not paused
                  and excluded is null and {scope}
            ) missed group by grouping sets ((k), ())
            """;

    private final Clock clock;
    private final City city;

    FigureCells(Clock clock, City city) {
        this.clock = clock;
        this.city = city;
    }

    /** Whether the cells can tell: whole days, told apart by what cells are, seen by city, unit or whole subdistricts. */
    boolean canAnswer(Question question) {
        return question.by() != GroupBy.CHANNEL
                && question.by() != GroupBy.CATEGORY
                && startsADay(question.period().from())
                && startsADay(question.period().to())
                && question.scope().areas().stream().allMatch(area -> area.length() <= AREA_LENGTH);
    }

    Uni<Counts> counts(Question question) {
        return sums(question).chain(sums -> missedToday(question).map(missed -> counts(sums, missed)));
    }

    private Uni<List<Object[]>> sums(Question question) {
        var sql = "select k, grouping(k), "
                + Arrays.stream(Figure.values())
                        .map(figure -> sum(figure.numeratorCell()) + ", " + denominator(figure))
                        .collect(Collectors.joining(", "))
                + " from (select *, " + key(question.by()) + " as k from figure_cell"
                + " where day >= :from and day < :to and cast(:today as date) is not null and " + SCOPE + ") cells"
                + " group by grouping sets ((k), ())"
                + " having grouping(k) = 1 or sum(accepted) + sum(due) > 0 order by k";
        return rows(
                sql,
                question,
                query -> query.setParameter("from", day(question.period().from()))
                        .setParameter("to", day(question.period().to()))
                        .setParameter("today", today()));
    }

    /** How many more had their limit end today, by group; the total under the empty key. */
    private Uni<Map<String, Long>> missedToday(Question question) {
        var midnight = today().atStartOfDay(city.zone()).toOffsetDateTime();
        var period = question.period();
        if (midnight.isBefore(period.from()) || !midnight.isBefore(period.to())) {
            return Uni.createFrom().item(Map.of());
        }
        var sql = MISSED_TODAY
                .replace("{key}", FigureSql.key(Cohort.DUE, question.by()))
                .replace("{scope}", FigureSql.SCOPE);
        return rows(sql, question, query -> {
                    query.setParameter("today", midnight)
                            .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .setParameter("to", period.to());
                    return question.by() == GroupBy.MONTH
                            ? query.setParameter("zone", city.zone().getId())
                            : query;
                })
                .map(FigureCells::byKey);
    }

    private static Uni<List<Object[]>> rows(String sql, Question question, Figures.Parameters more) {
        var scope = question.scope();
        return Panache.getSession().chain(session -> {
            SelectionQuery<Object[]> query = session.createNativeQuery(sql, Object[].class)
                    .setParameter("everything", scope.everything())
                    .setParameter("units", String.join(",", scope.units()))
                    .setParameter("areas", String.join(",", scope.areas()));
            return more.apply(query).getResultList();
        });
    }

    private static Map<String, Long> byKey(List<Object[]> rows) {
        var missed = new HashMap<String, Long>();
        rows.forEach(row -> missed.put(isTotal(row) ? "" : (String) row[0], (Long) row[2]));
        return missed;
    }

    private static Counts counts(List<Object[]> rows, Map<String, Long> missed) {
        var groups = new ArrayList<Group>();
        var total = Group.empty("total");
        for (var row : rows) {
            if (isTotal(row)) {
                total = group("total", row, missed.getOrDefault("", 0L));
            } else {
                groups.add(group((String) row[0], row, missed.getOrDefault((String) row[0], 0L)));
            }
        }
        return new Counts(groups, total);
    }

    private static Group group(String key, Object[] row, long missed) {
        var rates = new EnumMap<Figure, Rate>(Figure.class);
        int column = FIRST_SUM;
        for (var figure : Figure.values()) {
            long d = (Long) row[column + 1] + (figure == Figure.ON_TIME ? missed : 0);
            rates.put(figure, Rate.of((Long) row[column], d));
            column += 2;
        }
        return new Group(key, rates);
    }

    private static boolean isTotal(Object[] row) {
        return ((Number) row[1]).intValue() == 1;
    }

    private static String sum(String column) {
        return "coalesce(sum(" + column + "), 0)";
    }

    /** A limit that ends today or later counts as soon as the work is done, and else when it is over. */
    private static String denominator(Figure figure) {
        return figure == Figure.ON_TIME
                ? sum("case when day < :today then d_on_time else n_on_time end")
                : sum(figure.denominatorCell());
    }

    private static String key(GroupBy by) {
        return switch (by) {
            case MONTH -> "to_char(day, 'YYYY-MM')";
            case SUBDISTRICT -> "coalesce(nullif(area, ''), '" + FigureSet.NONE + "')";
            default -> by.wire();
        };
    }

    private boolean startsADay(OffsetDateTime time) {
        return time.atZoneSameInstant(city.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(city.zone()).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), city.zone());
    }
}
