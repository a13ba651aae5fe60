package city.whistle.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every table that a service's audit vouches for is altered by hand, and each time the verification finds it. A service
 * subclasses it in a Quarkus test. Everything happens in transactions that are undone.
 */
public abstract class AuditedTables {
    private static final String NEEDED = """
            select a.attname, format_type(a.atttypid, null) as type, f.confrelid::regclass::text as parent
            from pg_attribute a
            left join pg_constraint f on f.conrelid = a.attrelid and f.contype = 'f' and f.conkey = array[a.attnum]
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
                and a.attidentity = '' and a.attgenerated = ''
                and (a.attnotnull or a.attname = (select only_in from audited_table where name = ?))
            order by a.attnum""";

    private static final String ALTERABLE = """
            select a.attname, format_type(a.atttypid, null) as type
            from audited_table t
            join pg_attribute a on a.attrelid = t.name::regclass and a.attname = any(t.watched)
            where t.name = ? and a.attname is distinct from t.only_in and not a.attname = any(t.keys)
                and not exists (select 1 from pg_constraint f
                    where f.conrelid = a.attrelid and f.contype = 'f' and a.attnum = any(f.conkey))""";

    protected abstract DataSource database();

    /** What the verification finds within the connection's transaction, each as {@code table key how}. */
    protected abstract List<String> findings(Connection connection) throws SQLException;

    @Test
    void whatIsDoneByHandToAnAuditedTableIsFound() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = database().getConnection()) {
            read(connection, "select name from audited_table order by 1", row -> tables.add(row.getString(1)));
        }
        assertThat(tables).isNotEmpty();
        for (var table : tables) {
            try (var connection = database().getConnection()) {
                connection.setAutoCommit(false);
                tamper(connection, table);
                connection.rollback();
            }
        }
    }

    private void tamper(Connection connection, String table) throws SQLException {
        execute(connection, "set local timezone = 'UTC'");
        var row = insert(connection, table, Map.of());
        assertThat(findings(connection)).noneMatch(each -> each.startsWith(table + " " + row + " "));

        execute(connection, "alter table " + table + " disable trigger user");
        for (var change : changes(connection, table)) {
            execute(connection, "savepoint sound");
            execute(connection, "update " + table + " set " + change + where(table, row));
            assertThat(findings(connection)).as(table + ": " + change).contains(table + " " + row + " altered");
            execute(connection, "rollback to sound");
        }
        execute(connection, "delete from " + table + where(table, row));
        assertThat(findings(connection)).contains(table + " " + row + " removed");
        assertThat(findings(connection)).contains(table + " audited unguarded");

        var another = insert(connection, table, Map.of());
        assertThat(findings(connection)).contains(table + " " + another + " inserted");
    }

    /** A change of every watched column that can be changed to something else without breaking the schema. */
    private static List<String> changes(Connection connection, String table) throws SQLException {
        var changes = new ArrayList<String>();
        read(
                connection,
                ALTERABLE,
                row -> {
                    var column = row.getString(1);
                    switch (row.getString(2)) {
                        case "text" -> changes.add(column + " = coalesce(" + column + ", '') || ' by hand'");
                        case "boolean" -> changes.add(column + " = not coalesce(" + column + ", false)");
                        case "timestamp with time zone" ->
                            changes.add(column + " = coalesce(" + column + ", now()) + interval '1 second'");
                        case "integer", "bigint" -> changes.add(column + " = coalesce(" + column + ", 0) + 1");
                        default -> {}
                    }
                },
                table);
        return changes;
    }

    /** Puts in a row with something in each column that needs it, and the rows it refers to; gives its key in the audit. */
    private static String insert(Connection connection, String table, Map<String, String> given) throws SQLException {
        var values = values(connection, table, given);
        var key = new ArrayList<String>();
        read(
                connection,
                "with made as (insert into %s (%s) values (%s) returning *)"
                                .formatted(
                                        table, String.join(", ", values.keySet()), String.join(", ", values.values()))
                        + " select audit_key(a, to_jsonb(made)) from made left join audited_table a on a.name = '"
                        + table
                        + "'",
                row -> key.add(String.valueOf(row.getString(1))));
        return key.getFirst();
    }

    private static Map<String, String> values(Connection connection, String table, Map<String, String> given)
            throws SQLException {
        var values = new LinkedHashMap<>(given);
        var parents = new LinkedHashMap<String, String>();
        Rows needed = row -> {
            values.putIfAbsent(row.getString(1), value(row.getString(1), row.getString(2)));
            if (row.getString(3) != null) {
                parents.put(row.getString(1), row.getString(3));
            }
        };
        read(connection, NEEDED, needed, table, table);
        read(
                connection,
                "select only_in, only_as from audited_table where name = ? and only_in is not null",
                row -> values.put(row.getString(1), "'" + row.getString(2) + "'"),
                table);
        for (var parent : parents.entrySet()) {
            insert(connection, parent.getValue(), Map.of("id", values.get(parent.getKey())));
        }
        return values;
    }

    private static String value(String column, String type) {
        return switch (type) {
            case "uuid" -> "'" + UUID.randomUUID() + "'";
            case "timestamp with time zone" -> "now()";
            case "date" -> "current_date";
            case "boolean" -> "true";
            case "integer", "smallint" -> Integer.toString(UUID.randomUUID().hashCode() >>> 8);
            case "bigint" -> Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 8);
            case "double precision" -> "0.5";
            case "jsonb" -> "'[]'";
            case "text[]" -> "'{}'";
            case "bytea" -> "'\\x00'";
            // the one word among the schemas' states that a check asks for
            default -> column.equals("state") ? "'shadow'" : "'by hand " + UUID.randomUUID() + "'";
        };
    }

    private static String where(String table, String key) {
        return " where (select audit_key(a, to_jsonb(" + table + ")) from audited_table a where a.name = '" + table
                + "') = '" + key + "'";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Rows {
        void take(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, Rows rows, @Nullable Object... values)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.take(found);
                }
            }
        }
    }
}
