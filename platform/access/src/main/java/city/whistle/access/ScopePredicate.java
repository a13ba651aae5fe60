package city.whistle.access;

import java.util.HashMap;
import java.util.Map;

/**
 * A scope as a condition in SQL, the same one that {@link Scope#sees} checks: {@code where … and (<sql>)}, with the
 * parameters to be set on the query.
 *
 * @param parameters named {@code scopeUnits} and {@code scopeAreas}, only those that the condition has
 */
public record ScopePredicate(String sql, Map<String, Object> parameters) {
    private static final String UNITS = "scopeUnits";
    private static final String AREAS = "scopeAreas";

    public ScopePredicate {
        parameters = Map.copyOf(parameters);
    }

    /**
     * The condition for rows of cases.
     *
     * @param units an SQL expression of type text[]: the units that handle the case, as in {@code array[t.lead]}
     * @param grid an SQL expression: the code of the case's grid
     */
    public static ScopePredicate of(Scope scope, String units, String grid) {
        if (scope.everything()) {
            return new ScopePredicate("true", Map.of());
        }
        var sql = new StringBuilder("false");
        var parameters = new HashMap<String, Object>();
        if (!scope.units().isEmpty()) {
            sql.append(" or cast(").append(units).append(" as text[]) && string_to_array(:" + UNITS + ", ',')");
            parameters.put(UNITS, String.join(",", scope.units()));
        }
        if (!scope.areas().isEmpty()) {
            sql.append(" or exists (select 1 from unnest(string_to_array(:" + AREAS + ", ',')) as scope_area(code)")
                    .append(" where starts_with(")
                    .append(grid)
                    .append(", scope_area.code))");
            parameters.put(AREAS, String.join(",", scope.areas()));
        }
        return new ScopePredicate(sql.toString(), parameters);
    }
}
