package city.whistle.messaging;

import java.util.List;

/** Where a relay puts its events. */
interface Publisher extends AutoCloseable {
    /**
     * Publishes rows in order and returns when all of them are safe; after a failure none of them counts as published.
     */
    void publish(List<OutboxTable.Row> rows);

    @Override
    void close();
}
