package city.whistle.callback.figures;

import city.whistle.contracts.WireName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * What one event adds to one row of a fact table, as an upsert whose columns are merged so that repeated and late
 * events change nothing: smallest, greatest, first told, or latest by the instant it was told.
 */
final class FactRow {
    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final int keys;

    private FactRow(String table, int keys) {
        this.table = table;
        this.keys = keys;
    }

    /** The row of a case. */
    static FactRow of(String table, UUID caseId) {
        return new FactRow(table, 1).column("case_id", caseId, "");
    }

    /** The row of a case's cycle. */
    static FactRow of(String table, UUID caseId, int cycle) {
        return new FactRow(table, 2).column("case_id", caseId, "").column("cycle", cycle, "");
    }

    /** Keeps what was told first. */
    FactRow first(String column, Object value) {
        return column(column, value, "coalesce(%1$s.%2$s, excluded.%2$s)");
    }

    /** Keeps the smallest. */
    FactRow least(String column, Object value) {
        return column(column, value, "least(%1$s.%2$s, excluded.%2$s)");
    }

    /** Keeps the greatest; of two booleans the true one. */
    FactRow greatest(String column, Object value) {
        return column(column, value, "greatest(%1$s.%2$s, excluded.%2$s)");
    }

    /** Keeps what was told last, by the instant in the column {@code told}, which must be added too. */
    FactRow latest(String column, Object value, String told) {
        var newer = "excluded.%3$s >= coalesce(%1$s.%3$s, '-infinity')".replace("%3$s", told);
        return column(column, value, "case when " + newer + " then excluded.%2$s else %1$s.%2$s end");
    }

    /** The statement, with one parameter for each of {@link #values()}. */
    String sql() {
        var parameters = new ArrayList<String>();
        for (int i = 1; i <= columns.size(); i++) {
            parameters.add("?" + i);
        }
        var insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", parameters) + ") on conflict (" + String.join(", ", columns.subList(0, keys))
                + ") do ";
        return merges.size() == keys
                ? insert + "nothing"
                : insert + "update set " + String.join(", ", merges.subList(keys, merges.size()));
    }

    /** The parameters, as the driver takes them. */
    List<Object> values() {
        return Collections.unmodifiableList(values);
    }

    private FactRow column(String name, Object value, String merge) {
        columns.add(name);
        merges.add(name + " = " + merge.formatted(table, name));
        values.add(
                switch (value) {
                    case Instant instant -> instant.atOffset(ZoneOffset.UTC);
                    case WireName constant -> constant.wire();
                    default -> value;
                });
        return this;
    }
}
