package city.whistle.local.years;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What the databases know of years: which are here, which are away, and whose cases are still open. */
final class Catalog {
    private static final String PARTITIONS = """
            select cast(substring(c.relname from '_(\\d{4})$') as int),
                cast(bound[1] as uuid), cast(bound[2] as uuid), pg_total_relation_size(c.oid)
            from pg_inherits i
            join pg_class c on c.oid = i.inhrelid
            cross join regexp_match(pg_get_expr(c.relpartbound, c.oid),
                'FROM \\(''([0-9a-f-]{36})''\\) TO \\(''([0-9a-f-]{36})''\\)') bound
            where i.inhparent = to_regclass(?) and c.relname ~ '_\\d{4}$' order by 1""";

    private static final String AWAY = """
            select year, first_case, end_case, rows, sha256, detached_at from detached_year
            where restored_at is null and name = ? order by 1""";

    private static final String OPEN_TICKETS =
            "select number from ticket where open and id >= ? and id < ? order by number";

    private static final String RUNNING_CLOCKS = """
            select distinct coalesce(f.number, cast(f.id as text)) from clock c join case_file f on f.id = c.case_id
            where c.state <> 'stopped' and c.case_id >= ? and c.case_id < ? order by 1""";

    private final Databases databases;

    Catalog(Databases databases) {
        this.databases = databases;
    }

    /** A year's partition. */
    record Here(int year, CaseRange cases, long bytes) {}

    /**
     * A year that left.
     *
     * @param sha256 of the file the table went to
     */
    record Away(int year, CaseRange cases, long rows, String sha256, String since) {}

    List<Here> here(YearlyTable table) throws SQLException {
        return query(
                table.service(), PARTITIONS, row -> new Here(row.getInt(1), range(row), row.getLong(4)), table.name());
    }

    Optional<Here> here(YearlyTable table, int year) throws SQLException {
        return here(table).stream().filter(each -> each.year() == year).findFirst();
    }

    List<Away> away(YearlyTable table) throws SQLException {
        return away(table.service(), table.name());
    }

    Optional<Away> away(YearlyTable table, int year) throws SQLException {
        return away(table).stream().filter(each -> each.year() == year).findFirst();
    }

    /** Whether a database without such tables knows that the year is away. */
    boolean isAwayIn(String service, int year) throws SQLException {
        return away(service, "").stream().anyMatch(each -> each.year() == year);
    }

    private List<Away> away(String service, String table) throws SQLException {
        return query(
                service,
                AWAY,
                row -> new Away(row.getInt(1), range(row), row.getLong(4), row.getString(5), row.getString(6)),
                table);
    }

    private static CaseRange range(ResultSet row) throws SQLException {
        return new CaseRange(row.getObject(2, UUID.class), row.getObject(3, UUID.class));
    }

    /** The years that any of the tables has, here or away. */
    SortedMap<Integer, CaseRange> years() throws SQLException {
        var years = new TreeMap<Integer, CaseRange>();
        for (var table : databases.tables()) {
            here(table).forEach(each -> years.put(each.year(), each.cases()));
            away(table).forEach(each -> years.put(each.year(), each.cases()));
        }
        return years;
    }

    long rows(YearlyTable table, String partition) throws SQLException {
        return query(table.service(), "select count(*) from \"" + partition + "\"", row -> row.getLong(1))
                .getFirst();
    }

    /** The numbers of the cases that are not over, as that service sees it. */
    List<String> open(String service, CaseRange cases) throws SQLException {
        return switch (service) {
            case "dispatch" -> query(service, OPEN_TICKETS, row -> row.getString(1), cases.first(), cases.end());
            case "escalation" -> query(service, RUNNING_CLOCKS, row -> row.getString(1), cases.first(), cases.end());
            default -> List.of();
        };
    }

    /** What a row is read as. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String service, String sql, Reading<T> reading, Object... values) throws SQLException {
        return query(databases.of(service), sql, reading, values);
    }

    static <T> List<T> query(Connection connection, String sql, Reading<T> reading, Object... values)
            throws SQLException {
        var found = new ArrayList<T>();
        try (var query = connection.prepareStatement(sql)) {
            set(query, values);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
        }
        return found;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static long update(Connection connection, String sql, Object... values) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            set(update, values);
            return update.executeLargeUpdate();
        }
    }
}
