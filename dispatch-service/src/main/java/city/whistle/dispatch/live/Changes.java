package city.whistle.dispatch.live;

import city.whistle.access.Scope;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Hears of every ticket that changes, in whichever replica, and passes it on to all who watch: one thread that waits on one
 * connection. A change carries the units and the place it concerns, so nothing is read for those who watch.
 */
@ApplicationScoped
public class Changes {
    private static final Logger LOG = Logger.getLogger(Changes.class);
    private static final String CHANNEL = "tickets";
    private static final int WAIT = 1_000;
    private static final int BEHIND = 1_024;

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private volatile BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private volatile boolean running;
    private @Nullable Thread thread;

    Changes(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Every change from now on of what is in scope, or just left it; ends when some may have been missed. */
    public Multi<Change> in(Scope scope) {
        return changes.onOverflow().buffer(BEHIND).filter(change -> change.concerns(scope));
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread = Thread.ofPlatform().name("ticket-changes").daemon().start(this::run);
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
        deaf.onComplete();
    }

    private void listen(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications(WAIT);
            if (heard != null) {
                for (var one : heard) {
                    tell(one.getParameter());
                }
            }
        }
    }

    private void tell(String notice) {
        try {
            changes.onNext(json.readValue(notice, Change.class));
        } catch (JsonProcessingException e) {
            LOG.warn("a notice of a change cannot be read", e);
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
