package city.whistle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class HousekeepingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Housekeeping housekeeping;

    @Inject
    Tally tally;

    @Test
    void idsAreForgottenAfterThirtyDays() throws SQLException {
        var old = receivedBefore("31 days");
        var young = receivedBefore("29 days");

        housekeeping.purge().await().atMost(PATIENCE);

        assertThat(Database.isInInbox(old)).isFalse();
        assertThat(Database.isInInbox(young)).isTrue();
    }

    @Test
    void theBacklogIsCounted() {
        tally.outbox(7, 7);

        housekeeping.count().await().atMost(PATIENCE);

        assertThat(tally.oldestSeconds()).isLessThan(7);
    }

    private static UUID receivedBefore(String interval) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = Database.connect();
                var statement = connection.prepareStatement(
                        "insert into inbox (event_id, topic, received_at) values (?, 'tickets', now() - cast(? as interval))")) {
            statement.setObject(1, id);
            statement.setString(2, interval);
            statement.executeUpdate();
        }
        return id;
    }
}
