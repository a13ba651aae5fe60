package city.whistle.messaging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Moves events from the outbox to Kafka, on a thread of its own: reads the shards nobody else reads, in order;
 * publishes; deletes what Kafka has. Whenever anything fails it lets go of everything and begins anew, so that the worst
 * that can happen is that an event goes out twice under the same id.
 */
final class Relay implements Runnable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration NAP = Duration.ofMillis(500);

    private final DataSource database;
    private final Function<BooleanSupplier, Publisher> publishers;
    private final MessagingConfig config;
    private final Trouble trouble;
    private final Tally tally;
    private volatile boolean running = true;

    /**
     * @param publishers makes a publisher, told how to find out whether its relay still runs
     */
    Relay(
            DataSource database,
            Function<BooleanSupplier, Publisher> publishers,
            MessagingConfig config,
            Trouble trouble,
            Tally tally) {
        this.database = database;
        this.publishers = publishers;
        this.config = config;
        this.trouble = trouble;
        this.tally = tally;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        var pause = FIRST_PAUSE;
        while (running) {
            try (var table = new OutboxTable(database.getConnection());
                    var publisher = publishers.apply(() -> running)) {
                while (running) {
                    pass(table, publisher);
                    pause = FIRST_PAUSE;
                }
            } catch (SQLException | RuntimeException e) {
                trouble.is(Trouble.RELAY, e);
                sleep(pause);
                pause = longer(pause);
            }
        }
    }

    private void pass(OutboxTable table, Publisher publisher) throws SQLException {
        var rows = table.next(config.relayBatch());
        if (!rows.isEmpty()) {
            publisher.publish(rows);
            table.delete(rows);
            tally.published(rows);
        }
        table.release();
        trouble.over(Trouble.RELAY);
        if (rows.isEmpty()) {
            awaitNews(table);
        }
    }

    /** In short naps, so as to notice when it is told to stop. */
    private void awaitNews(OutboxTable table) throws SQLException {
        var end = System.nanoTime() + config.relayPoll().toNanos();
        while (running && System.nanoTime() < end && !table.hasNews(NAP)) {
            // nothing yet
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
