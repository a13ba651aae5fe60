package city.whistle.callback.figures;

import city.whistle.callback.figures.Figure.Cohort;
import city.whistle.callback.figures.FigureSet.Excluded;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.city.City;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** All figures, counted from the facts as they are now. Inside a session. */
@ApplicationScoped
class Figures {
    private static final int FIRST_COUNT = 2;

    private final FigureCells cells;
    private final Clock clock;
    private final City city;

    Figures(FigureCells cells, Clock clock, City city) {
        this.cells = cells;
        this.clock = clock;
        this.city = city;
    }

    /** Which cases a question is about. */
    record Question(Period period, GroupBy by, FigureScope scope) {}

    /** A stretch of a list of cases: those after an id. */
    record Stretch(UUID after, int limit) {
        static final UUID START = new UUID(0L, 0L);
    }

    /** A case behind a number. */
    record Behind(UUID id, String number) {}

    /** The figures group by group, and of all groups together. */
    record Counts(List<Group> groups, Group total) {}

    /** The excluded cases of a stretch, and how many there are from there on. */
    record LeftOut(List<Excluded> cases, long count) {}

    /** What a query needs beside its scope. */
    interface Parameters extends UnaryOperator<SelectionQuery<Object[]>> {}

    /** Summed up from the days' cells where that can be, else counted case by case. */
    Uni<Counts> counts(Question question) {
        return cells.canAnswer(question) ? cells.counts(question) : counted(question);
    }

    /** Counted case by case. */
    Uni<Counts> counted(Question question) {
        return counts(question, Cohort.FILED)
                .chain(filed -> counts(question, Cohort.DUE).map(due -> together(filed, due)));
    }

    /** The cases behind one number of one figure; an empty key stands for all groups. */
    Uni<List<Behind>> behind(Question question, Figure figure, String condition, String key, Stretch stretch) {
        var sql = FigureSql.ids(figure.cohort(), condition, question.by());
        return rows(
                        sql,
                        question,
                        query -> timed(query, question)
                                .setParameter("key", key)
                                .setParameter("after", stretch.after())
                                .setParameter("limit", stretch.limit()))
                .map(rows -> rows.stream()
                        .map(row -> new Behind((UUID) row[0], (String) row[1]))
                        .toList());
    }

    Uni<LeftOut> excluded(Question question, Stretch stretch) {
        return rows(
                        FigureSql.excluded(),
                        question,
                        query -> query.setParameter("after", stretch.after()).setParameter("limit", stretch.limit()))
                .map(rows -> new LeftOut(
                        rows.stream()
                                .map(row -> new Excluded((UUID) row[0], (String) row[3], (String) row[1]))
                                .toList(),
                        rows.isEmpty() ? 0 : (Long) rows.getFirst()[2]));
    }

    private Uni<Counts> counts(Question question, Cohort cohort) {
        var sql = FigureSql.counts(cohort, question.by());
        return rows(sql, question, query -> timed(query, question)).map(rows -> read(rows, cohort));
    }

    private SelectionQuery<Object[]> timed(SelectionQuery<Object[]> query, Question question) {
        var timed = query.setParameter("now", clock.instant().atOffset(ZoneOffset.UTC));
        return question.by() == GroupBy.MONTH
                ? timed.setParameter("zone", city.zone().getId())
                : timed;
    }

    private static Uni<List<Object[]>> rows(String sql, Question question, Parameters more) {
        var scope = question.scope();
        return Panache.getSession()
                .chain(session -> more.apply(session.createNativeQuery(sql, Object[].class)
                                .setParameter("from", question.period().from())
                                .setParameter("to", question.period().to())
                                .setParameter("everything", scope.everything())
                                .setParameter("units", String.join(",", scope.units()))
                                .setParameter("areas", String.join(",", scope.areas())))
                        .getResultList());
    }

    private static Counts read(List<Object[]> rows, Cohort cohort) {
        var groups = new ArrayList<Group>();
        var total = Group.empty("total");
        for (var row : rows) {
            if (((Number) row[1]).intValue() == 1) {
                total = total.with(group("total", row, cohort));
            } else {
                groups.add(group((String) row[0], row, cohort));
            }
        }
        return new Counts(groups, total);
    }

    private static Group group(String key, Object[] row, Cohort cohort) {
        var rates = new EnumMap<Figure, Rate>(Figure.class);
        int column = FIRST_COUNT;
        for (var figure : FigureSql.figures(cohort)) {
            rates.put(figure, Rate.of((Long) row[column], (Long) row[column + 1]));
            column += 2;
        }
        return new Group(key, rates);
    }

    private static Counts together(Counts filed, Counts due) {
        var groups = new TreeMap<String, Group>();
        filed.groups().forEach(group -> groups.put(group.key(), group));
        due.groups().forEach(group -> groups.merge(group.key(), group, Group::with));
        return new Counts(List.copyOf(groups.values()), filed.total().with(due.total()));
    }
}
