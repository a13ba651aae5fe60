package city.whistle.escalation.queue;

import city.whistle.access.Scope;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    private static final int WAIT = 1_000;
    private static final int BEHIND = 1_024;

    private final AgroalDataSource database;
    private final Queue queue;
    private final BroadcastProcessor<List<UUID>> changes = BroadcastProcessor.create();
    private @Nullable Thread thread;

    QueueChanges(AgroalDataSource database, Queue queue) {
        this.database = database;
        this.queue = queue;
    }

    /** Every change from now on that is in scope; ends when the watcher falls too far behind. */
    public Multi<QueueItem> in(Scope scope) {
        return changes.onOverflow()
                .buffer(BEHIND)
                .onItem()
                .transformToUniAndConcatenate(clocks -> queue.of(clocks, scope))
                .onItem()
                .transformToMultiAndConcatenate(items -> Multi.createFrom().iterable(items));
    }

    void start(@Observes StartupEvent started) {
        thread = Thread.ofPlatform().name("queue-changes").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent stopping) {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run() {
        while (thread != null) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("listen clocks");
                listen(connection);
                statement.execute("unlisten *");
            } catch (SQLException | RuntimeException e) {
                LOG.debug("cannot hear of changes for a moment", e);
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (thread != null) {
            var heard = postgres.getNotifications(WAIT);
            if (heard != null && heard.length > 0) {
                var clocks = new ArrayList<UUID>();
                for (var one : heard) {
                    clocks.add(UUID.fromString(one.getParameter()));
                }
                changes.onNext(List.copyOf(clocks));
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
