package city.whistle.messaging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;

/**
 * Moves events from the outbox to Kafka, on a thread of its own: reads the shards nobody else reads, in order;
 * publishes; deletes what Kafka has. Whenever anything fails it lets go of everything and begins anew, so that the worst
 * that can happen is that an event goes out twice under the same id.
 */
final class Relay implements Runnable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final DataSource database;
    private final Supplier<Publisher> publishers;
    private final MessagingConfig config;
    private final Trouble trouble;
    private final Tally tally;
    private volatile boolean running = true;
    private long lastLook;

    Relay(DataSource database, Supplier<Publisher> publishers, MessagingConfig config, Trouble trouble, Tally tally) {
        this.database = database;
        this.publishers = publishers;
        this.config = config;
        this.trouble = trouble;
        this.tally = tally;
    }

    boolean isRunning() {
        return running;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        var pause = FIRST_PAUSE;
        while (running) {
            try (var table = new OutboxTable(database.getConnection());
                    var publisher = publishers.get()) {
                while (running) {
                    pass(table, publisher);
                    pause = FIRST_PAUSE;
                }
            } catch (SQLException | KafkaException e) {
                trouble.is(Trouble.RELAY, e);
                sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void pass(OutboxTable table, Publisher publisher) throws SQLException {
        var rows = table.next(config.relayBatch());
        if (!rows.isEmpty()) {
            publisher.publish(rows);
            table.delete(rows);
            tally.published(rows.size());
        }
        table.release();
        trouble.over(Trouble.RELAY);
        look(table);
        if (rows.isEmpty()) {
            table.awaitNews(config.relayPoll());
        }
    }

    private void look(OutboxTable table) throws SQLException {
        var now = System.nanoTime();
        if (lastLook == 0 || now - lastLook > BETWEEN_LOOKS.toNanos()) {
            lastLook = now;
            var backlog = table.backlog();
            tally.outbox(backlog[0], backlog[1]);
        }
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
