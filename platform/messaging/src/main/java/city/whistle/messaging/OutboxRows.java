package city.whistle.messaging;

import city.whistle.contracts.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The outbox for threads that hold a JDBC connection: the same rows, in the transaction of that connection. */
@ApplicationScoped
public class OutboxRows {
    private static final String INSERT = """
            insert into outbox (aggregatetype, aggregateid, type, payload, source, subject, time, shard, traceparent)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::smallint[],
                                 ?::text[])
            """;

    private final Outbox outbox;

    OutboxRows(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Appends events, in order, to the connection's current transaction. */
    public void append(Connection connection, List<? extends Event> events) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream().map(outbox::row).toList();
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, column(connection, "text", rows, Outbox.Row::aggregatetype));
            insert.setArray(2, column(connection, "text", rows, Outbox.Row::aggregateid));
            insert.setArray(3, column(connection, "text", rows, Outbox.Row::type));
            insert.setArray(4, column(connection, "text", rows, Outbox.Row::payload));
            insert.setArray(5, column(connection, "text", rows, Outbox.Row::source));
            insert.setArray(6, column(connection, "text", rows, Outbox.Row::subject));
            insert.setArray(7, column(connection, "timestamptz", rows, Outbox.Row::time));
            insert.setArray(8, column(connection, "int2", rows, Outbox.Row::shard));
            insert.setArray(9, column(connection, "text", rows, Outbox.Row::traceparent));
            insert.executeUpdate();
        }
    }

    private static Array column(
            Connection connection, String type, List<Outbox.Row> rows, Function<Outbox.Row, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
