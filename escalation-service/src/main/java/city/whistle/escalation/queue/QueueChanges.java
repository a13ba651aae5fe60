package city.whistle.escalation.queue;

import city.whistle.access.Scope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Hears of every clock that changes, in whichever replica, and passes it on to all who watch: one thread that waits on
 * one connection. Who watches from where sees only what is in scope, by the same query as the list.
 */
@ApplicationScoped
public class QueueChanges {
    private static final Logger LOG = Logger.getLogger(QueueChanges.class);
    private static final String CHANNEL = "clocks";
    private static final int WAIT = 1_000;
    private static final int BEHIND = 1_024;
    private static final Duration FIRST_RETRY = Duration.ofMillis(50);
    private static final int RETRIES = 8;

    private final AgroalDataSource database;
    private final Queue queue;
    private volatile BroadcastProcessor<List<UUID>> changes = BroadcastProcessor.create();
    private volatile boolean running;
    private @Nullable Thread thread;

    QueueChanges(AgroalDataSource database, Queue queue) {
        this.database = database;
        this.queue = queue;
    }

    /** Every change from now on that is in scope; fails when some may have been missed. */
    public Multi<QueueItem> in(Scope scope) {
        return changes.onOverflow()
                .buffer(BEHIND)
                .onItem()
                .transformToUniAndConcatenate(clocks -> patiently(queue.of(clocks, scope)))
                .onItem()
                .transformToMultiAndConcatenate(items -> Multi.createFrom().iterable(items));
    }

    /** A database that is busy for a moment costs a watcher time, not the stream. */
    private static Uni<List<QueueItem>> patiently(Uni<List<QueueItem>> query) {
        return query.onFailure()
                .retry()
                .withBackOff(FIRST_RETRY)
                .atMost(RETRIES)
                .onFailure()
                .invoke(e -> LOG.warn("a watcher's stream ends: its changes cannot be read", e));
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("queue-changes").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent end) {
        running = false;
        var stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
        }
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                listen(connection);
                statement.execute("unlisten *");
            } catch (SQLException | RuntimeException e) {
                LOG.info("cannot hear of changes for a moment", e);
                sendWatchersAway();
                pause();
            }
        }
    }

    /** What happens until we hear again is lost to them: they come back and look at everything anew. */
    private void sendWatchersAway() {
        var deaf = changes;
        changes = BroadcastProcessor.create();
        deaf.onError(new IllegalStateException("changes may have been missed; read everything anew"));
    }

    private void listen(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications(WAIT);
            if (heard != null && heard.length > 0) {
                changes.onNext(Stream.of(heard)
                        .filter(one -> one.getName().equals(CHANNEL))
                        .flatMap(one -> Stream.of(one.getParameter().split(",")))
                        .map(UUID::fromString)
                        .toList());
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
