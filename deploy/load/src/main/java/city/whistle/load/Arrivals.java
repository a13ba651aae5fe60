package city.whistle.load;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * How long filed cases took to a department's desk, by the services' own clocks; those that wait for a dispatcher are not
 * among them.
 *
 * @param cases how many came to a desk by themselves
 * @param p99Millis of their times
 */
record Arrivals(int cases, long p99Millis) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final String FILED = "select count(*), 0 from complaint where filed_at >= ?";
    private static final String TAKEN = "select count(*), 0 from ticket where filed_at >= ?";
    private static final String ARRIVED = """
            select count(*), coalesce(1000 * percentile_cont(0.99)
                within group (order by extract(epoch from dispatched_at - filed_at)), 0)
            from ticket where filed_at >= ? and dispatched_at is not null""";

    /** Of the cases filed since then, once all have been taken. */
    static Arrivals since(Instant then, RunningCity city) throws SQLException, InterruptedException {
        var until = Instant.now(Clock.systemUTC()).plus(PATIENCE);
        while (ask(city, "dispatch", TAKEN, then).cases < ask(city, "intake", FILED, then).cases) {
            if (Instant.now(Clock.systemUTC()).isAfter(until)) {
                throw new IllegalStateException(
                        "Some cases have not come to dispatch in " + PATIENCE.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
        return ask(city, "dispatch", ARRIVED, then);
    }

    private static Arrivals ask(RunningCity city, String service, String query, Instant then) throws SQLException {
        try (var connection = city.database(service);
                var sql = connection.prepareStatement(query)) {
            sql.setTimestamp(1, Timestamp.from(then));
            try (var row = sql.executeQuery()) {
                row.next();
                return new Arrivals(row.getInt(1), row.getLong(2));
            }
        }
    }
}
