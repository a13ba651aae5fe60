package city.whistle.load;

import city.whistle.load.baseline.BareEscalation;
import city.whistle.load.baseline.BareSchema;
import city.whistle.load.baseline.TimerLibrary;
import city.whistle.load.seed.Seed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/load storm}. */
@Command(
        name = "storm",
        mixinStandardHelpOptions = true,
        description = {
            "Lets many clocks run out, all at once or so many a second, and measures how fast and how late each climbs its",
            "rung: beside one bare SQL statement and db-scheduler with as many, on the same server in the same run."
        })
final class StormCommand implements Callable<Integer> {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String LEFT = "select exists (select from clock where next_at < ?)";
    private static final String CLIMBED = """
            select count(*), coalesce(extract(epoch from max(at) - ?), 0),
                coalesce(percentile_cont(0.5) within group (order by extract(epoch from at - planned_at)), 0) * 1000,
                coalesce(percentile_cont(0.99) within group (order by extract(epoch from at - planned_at)), 0) * 1000
            from escalation where planned_at >= ? and planned_at < ? and at >= ?""";

    @Mixin
    private CityOption option = new CityOption();

    @Option(names = "--due", description = "how many cases run out; default 10000", defaultValue = "10000")
    private int due;

    @Option(names = "--over", description = "over so many seconds; default 0, all at once", defaultValue = "0")
    private long seconds;

    @Option(names = "--after", description = "seconds for making them; default 60", defaultValue = "60")
    private long lead;

    @Override
    public Integer call() throws Exception {
        var city = option.city();
        var first = Instant.now(Clock.systemUTC()).plusSeconds(lead);
        var times = new Seed.DueTimes(first, Duration.ofSeconds(seconds));
        var wanted = new Seed.Wanted(due, due, List.of("escalation"), 1, times);
        new Seed(city, Clock.systemUTC()).run(wanted);
        if (Instant.now(Clock.systemUTC()).isAfter(first)) {
            throw new IllegalStateException(
                    "Making the cases took longer than " + lead + " s; give it more with --after");
        }
        try (var escalation = city.database("escalation")) {
            report(awaitAll(escalation, first, first.plusSeconds(seconds + 1)), clocks(escalation));
        }
        return 0;
    }

    private record Climbs(long count, double seconds, double p50Millis, double p99Millis) {}

    /** Waits until nothing is left to climb, with a question that costs next to nothing, and only then counts. */
    private static Climbs awaitAll(Connection escalation, Instant first, Instant last)
            throws SQLException, InterruptedException {
        var until = last.plus(PATIENCE);
        do {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        } while (isAnyLeft(escalation, last) && Instant.now(Clock.systemUTC()).isBefore(until));
        return climbs(escalation, first, last);
    }

    private static boolean isAnyLeft(Connection escalation, Instant last) throws SQLException {
        try (var query = escalation.prepareStatement(LEFT)) {
            query.setTimestamp(1, Timestamp.from(last));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static Climbs climbs(Connection escalation, Instant first, Instant last) throws SQLException {
        try (var query = escalation.prepareStatement(CLIMBED)) {
            query.setTimestamp(1, Timestamp.from(first));
            query.setTimestamp(2, Timestamp.from(first.minusSeconds(1)));
            query.setTimestamp(3, Timestamp.from(last));
            query.setTimestamp(4, Timestamp.from(first.minusSeconds(1)));
            try (var row = query.executeQuery()) {
                row.next();
                return new Climbs(row.getLong(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));
            }
        }
    }

    private static int clocks(Connection escalation) throws SQLException {
        try (var row =
                escalation.createStatement().executeQuery("select count(*) from clock where next_at is not null")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void report(Climbs climbs, int clocks) throws SQLException, InterruptedException {
        System.out.printf("%,d of %,d climbed, %,d clocks running%n", climbs.count(), due, clocks);
        System.out.printf("lateness p50 %.0f ms, p99 %.0f ms%n", climbs.p50Millis(), climbs.p99Millis());
        if (seconds > 0) {
            return;
        }
        double own = climbs.count() / climbs.seconds();
        try (var schema = BareSchema.beside(option.city(), "escalation");
                var connection = schema.connection()) {
            double bare = BareEscalation.perSecond(connection, due, clocks);
            double timers = TimerLibrary.perSecond(schema, due);
            System.out.printf("escalations a second   %,8.0f%n", own);
            System.out.printf("bare SQL statement     %,8.0f   ratio %.2f%n", bare, own / bare);
            System.out.printf("db-scheduler           %,8.0f   ratio %.2f%n", timers, own / timers);
        }
    }
}
