package city.whistle.callback.figures;

import city.whistle.callback.figures.Figure.Cohort;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The questions asked of {@code case_figure}, put together from the conditions of the figures; no input is part of them. */
final class FigureSql {
    static final String SCOPE = """
            (:everything or unit = any(string_to_array(:units, ','))
                or exists (select from unnest(string_to_array(:areas, ',')) area where starts_with(grid, area)))
            """;

    private FigureSql() {}

    static List<Figure> figures(Cohort cohort) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.cohort() == cohort)
                .toList();
    }

    /** One row for each key, and one for the total marked by a 1 in the second column; then n and d of each figure. */
    static String counts(Cohort cohort, GroupBy by) {
        var counts = figures(cohort).stream()
                .map(figure -> "count(*) filter (where " + figure.numerator() + "), count(*) filter (where "
                        + figure.denominator() + ")")
                .collect(Collectors.joining(", "));
        return "select k, grouping(k), " + counts + " from (select *, " + key(cohort, by)
                + " as k from case_figure where "
                + counted(cohort) + ") facts where cast(:now as timestamptz) is not null"
                + " group by grouping sets ((k), ()) order by k";
    }

    /** The cases behind one number, in the order of their ids. */
    static String ids(Cohort cohort, String condition, GroupBy by) {
        return "select case_id, number from case_figure where " + counted(cohort) + " and " + condition
                + " and cast(:now as timestamptz) is not null and (:key = '' or " + key(cohort, by) + " = :key)"
                + " and case_id > :after order by case_id limit :limit";
    }

    /** The cases that are in no figure. */
    static String excluded() {
        return "select case_id, excluded, count(*) over (), number from case_figure where " + Cohort.FILED.condition()
                + " and excluded is not null and " + SCOPE + " and case_id > :after order by case_id limit :limit";
    }

    private static String counted(Cohort cohort) {
        return cohort.condition() + " and excluded is null and " + SCOPE;
    }

    /** What tells the cases of a cohort apart. */
    static String key(Cohort cohort, GroupBy by) {
        return switch (by) {
            case MONTH -> "to_char(" + cohort.time() + " at time zone :zone, 'YYYY-MM')";
            case SUBDISTRICT -> "coalesce(nullif(left(grid, 9), ''), '" + FigureSet.NONE + "')";
            default -> "coalesce(" + by.wire() + ", '" + FigureSet.NONE + "')";
        };
    }
}
