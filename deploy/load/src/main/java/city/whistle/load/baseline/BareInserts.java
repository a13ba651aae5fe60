package city.whistle.load.baseline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * The transaction under a filing with everything else taken away: a complaint, its reporter and its event inserted into
 * tables of the same columns, by plain JDBC, committed as durably as the city commits.
 */
public final class BareInserts {
    private static final int PAYLOAD = 1800;
    private static final String REPORTER = """
            insert into bare_reporter (case_id, name, phone, phone_hash, filed_at)
            values (?, decode(repeat('a5', 40), 'hex'), decode(repeat('5a', 40), 'hex'), md5(?), now())""";
    private static final String EVENT = """
            insert into bare_outbox
                (id, aggregatetype, aggregateid, type, payload, source, subject, time, shard, created_at)
            values (?, 'complaints', ?, 'ComplaintFiled', ?, '/intake', ?, now(), 1, now())""";

    private final BareSchema schema;
    private final int writers;

    public BareInserts(BareSchema schema, int writers) {
        this.schema = schema;
        this.writers = writers;
    }

    /** Transactions a second over that time. */
    public double run(Duration time) throws SQLException, InterruptedException {
        try (var connection = schema.connection()) {
            prepare(connection);
        }
        long until = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var done = threads.invokeAll(IntStream.range(0, writers)
                    .<Callable<Integer>>mapToObj(i -> () -> write(until))
                    .toList());
            int sum = 0;
            for (var each : done) {
                sum += each.get();
            }
            return sum / (time.toMillis() / 1000.0);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Takes one filed case as the pattern of what is written. */
    private static void prepare(Connection connection) throws SQLException {
        for (var table : new String[] {"complaint", "reporter", "outbox"}) {
            execute(connection, "create table bare_%s (like public.%s)".formatted(table, table));
        }
        execute(connection, "alter table bare_complaint add primary key (id)");
        execute(connection, "alter table bare_reporter add primary key (case_id)");
        execute(connection, "alter table bare_outbox alter seq add generated always as identity");
        execute(connection, "create table bare_pattern as select * from public.complaint limit 1");
    }

    private int write(long until) throws SQLException {
        int transactions = 0;
        try (var connection = schema.connection()) {
            connection.setAutoCommit(false);
            try (var complaint = connection.prepareStatement(columnsOf(connection));
                    var reporter = connection.prepareStatement(REPORTER);
                    var event = connection.prepareStatement(EVENT)) {
                for (; System.nanoTime() < until; transactions++) {
                    var id = UUID.randomUUID();
                    execute(complaint, id);
                    execute(reporter, id, id.toString());
                    execute(event, UUID.randomUUID(), id.toString(), "{}".repeat(PAYLOAD / 2), id.toString());
                    connection.commit();
                }
            }
        }
        return transactions;
    }

    private static void execute(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.execute();
    }

    /** Every column of the pattern but its id, which is each complaint's own. */
    private static String columnsOf(Connection connection) throws SQLException {
        var columns = new StringBuilder();
        try (var names = connection
                .createStatement()
                .executeQuery(
                        "select column_name from information_schema.columns where table_schema = current_schema() and table_name = 'bare_pattern'"
                                + " and column_name <> 'id' order by ordinal_position")) {
            while (names.next()) {
                columns.append(", ").append(names.getString(1));
            }
        }
        return "insert into bare_complaint (id%s) select ?%s from bare_pattern".formatted(columns, columns);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
