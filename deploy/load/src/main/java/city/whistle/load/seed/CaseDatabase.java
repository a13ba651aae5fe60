package city.whistle.load.seed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyOutputStream;

/** One service's database: reads what it knows of some cases, and writes it again for each of their copies. */
final class CaseDatabase {
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final CopyManager copies;

    CaseDatabase(Connection connection) throws SQLException {
        this.connection = connection;
        this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Every row of the cases, given with their numbers, by table and case. */
    Map<CaseTable, Map<UUID, List<CaseRow>>> read(Map<UUID, String> numbers) throws SQLException, IOException {
        execute("set time zone 'UTC'");
        execute("create temporary table if not exists template_case (id uuid primary key)");
        execute("truncate template_case");
        try (var insert = connection.prepareStatement("insert into template_case select unnest(?)")) {
            insert.setArray(1, connection.createArrayOf("uuid", numbers.keySet().toArray()));
            insert.execute();
        }
        var rows = new HashMap<CaseTable, Map<UUID, List<CaseRow>>>();
        for (var table : CaseTable.of(connection)) {
            rows.put(table, read(table, numbers));
        }
        return rows;
    }

    private Map<UUID, List<CaseRow>> read(CaseTable table, Map<UUID, String> numbers) throws SQLException, IOException {
        var text = new StringWriter();
        copies.copyOut(table.reading(), text);
        var rows = new HashMap<UUID, List<CaseRow>>();
        text.toString().lines().forEach(line -> {
            var fields = Arrays.asList(line.split("\t", -1));
            var id = UUID.fromString(fields.getFirst());
            var row = CaseRow.of(table, fields.subList(1, fields.size()), numbers.getOrDefault(id, ""));
            rows.computeIfAbsent(id, each -> new ArrayList<>()).add(row);
        });
        return rows;
    }

    /**
     * Writes the copies, all or none. The rows come as they are, checked when they were first written, so neither triggers
     * nor references are run again.
     */
    void write(Map<CaseTable, Map<UUID, List<CaseRow>>> rows, List<Seed.Planned> plan)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        execute("set local session_replication_role = replica");
        execute("set local synchronous_commit = off");
        for (var table : rows.entrySet()) {
            if (!table.getValue().isEmpty()) {
                write(table.getKey(), table.getValue(), plan);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void write(CaseTable table, Map<UUID, List<CaseRow>> rows, List<Seed.Planned> plan)
            throws SQLException, IOException {
        try (var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), table.writing(), BUFFER)) {
            var lines = new StringBuilder(2 * BUFFER);
            for (var planned : plan) {
                for (var row : rows.getOrDefault(planned.of(), List.of())) {
                    row.fill(planned.copy(), lines);
                }
                if (lines.length() > BUFFER) {
                    flush(lines, out);
                }
            }
            flush(lines, out);
        }
    }

    private static void flush(StringBuilder lines, OutputStream out) throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }

    /** What a service keeps summed up over all cases is summed up anew when it is next asked for. */
    void forgetSums() throws SQLException {
        execute("do $$ begin if to_regclass('figure_zone') is not null then delete from figure_zone; end if; end $$");
    }

    void analyze() throws SQLException {
        execute("vacuum analyze");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
