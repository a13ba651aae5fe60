package city.whistle.load.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that holds rows of cases. Which tables do is read from the catalogue, so that a new one is copied as well: they
 * have the case's id themselves, or refer to a table that has.
 *
 * @param columns those that are written; the database fills the others
 * @param caseId SQL for the case's id of a row {@code t}
 * @param order what the rows were numbered by as they were written
 */
record CaseTable(String name, List<String> columns, String caseId, String order) {
    /** The tables in which a case's id is the row's id. */
    private static final Set<String> ROOTS = Set.of("complaint", "ticket", "case_file");

    /**
     * Queues and books of the service, not of the case: what was sent is not sent again, what somebody looked at was not
     * looked at in the copy. A letter's register has no gaps, so letters cannot be copied.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "outbox",
            "inbox",
            "dead_letter",
            "idempotency_key",
            "audit_entry",
            "stale_case",
            "webhook_delivery",
            "deletion_case",
            "letter");

    private static final String COLUMNS = """
            select c.table_name, c.column_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            join pg_class r on r.oid = cast(quote_ident(c.table_name) as regclass)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and not r.relispartition
                and c.is_generated = 'NEVER' and c.is_identity = 'NO'
            order by c.table_name, c.ordinal_position""";

    private static final String NUMBERS = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public' and is_identity = 'YES'""";

    private static final String REFERENCES = """
            select f.conrelid::regclass::text, a.attname, f.confrelid::regclass::text
            from pg_constraint f
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
            where f.contype = 'f' and f.conparentid = 0 and f.connamespace = 'public'::regnamespace and cardinality(f.conkey) = 1""";

    /** All of a service's database. */
    static List<CaseTable> of(Connection database) throws SQLException {
        var columns = columns(database, COLUMNS);
        columns.keySet().removeAll(LEFT_OUT);
        var numbers = columns(database, NUMBERS);
        var found = new LinkedHashMap<String, CaseTable>();
        columns.forEach((table, names) -> {
            if (names.contains("case_id")) {
                found.put(table, new CaseTable(table, names, "t.case_id", order(numbers, table)));
            } else if (ROOTS.contains(table)) {
                found.put(table, new CaseTable(table, names, "t.id", order(numbers, table)));
            }
        });
        addReferring(database, columns, numbers, found);
        return List.copyOf(found.values());
    }

    /** Where nothing numbers the rows, the place they lie in is as good as any order. */
    private static String order(Map<String, List<String>> numbers, String table) {
        return numbers.getOrDefault(table, List.of("ctid")).getFirst();
    }

    private static Map<String, List<String>> columns(Connection database, String query) throws SQLException {
        var columns = new HashMap<String, List<String>>();
        try (var rows = database.createStatement().executeQuery(query)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return columns;
    }

    private static void addReferring(
            Connection database,
            Map<String, List<String>> columns,
            Map<String, List<String>> numbers,
            Map<String, CaseTable> found)
            throws SQLException {
        try (var rows = database.createStatement().executeQuery(REFERENCES)) {
            while (rows.next()) {
                var table = rows.getString(1);
                var parent = found.get(rows.getString(3));
                if (parent != null && columns.containsKey(table) && !found.containsKey(table)) {
                    var caseId = "(select %s from %s t where t.id = %s.%s)"
                            .formatted(parent.caseId(), parent.name(), table, rows.getString(2));
                    found.put(table, new CaseTable(table, columns.get(table), caseId, order(numbers, table)));
                }
            }
        }
    }

    /**
     * Reads the rows of the cases in the temporary table template_case, each after the id of its case, in the order they
     * were written: where the database numbers rows by itself, the copies' are numbered in the same order.
     */
    String reading() {
        var alias = caseId.startsWith("t.") ? " t" : "";
        return "copy (select %s, %s from %s%s where %s in (select id from template_case) order by %s) to stdout"
                .formatted(caseId, quoted(), name, alias, caseId, order);
    }

    String writing() {
        return "copy %s (%s) from stdin".formatted(name, quoted());
    }

    private String quoted() {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }
}
