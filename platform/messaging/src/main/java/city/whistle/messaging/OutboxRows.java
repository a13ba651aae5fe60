package city.whistle.messaging;

import city.whistle.contracts.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The outbox for threads that hold a JDBC connection: the same rows, in the transaction of that connection. */
@ApplicationScoped
public class OutboxRows {
    private static final String INSERT = Outbox.INSERT.replace("?1", "?");

    private final Outbox outbox;

    OutboxRows(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Appends events, in order, to the connection's current transaction. */
    public void append(Connection connection, List<? extends Event> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, EventJson.rows(events.stream().map(outbox::row).toList()));
            insert.executeUpdate();
        }
    }
}
