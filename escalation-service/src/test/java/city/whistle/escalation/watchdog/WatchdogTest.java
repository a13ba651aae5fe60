package city.whistle.escalation.watchdog;

import static city.whistle.escalation.fixture.CaseFixture.aCanary;
import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Canary;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.escalation.EscalationTest;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The watchdog sees what the sweeper would overlook; the damage is done to the table behind everybody's back. */
@QuarkusTest
@WithBackbone
class WatchdogTest extends EscalationTest {
    @Inject
    Watchdog watchdog;

    @Test
    void whenEveryRungWasClimbedAllIsWell() {
        clock.set("2026-03-02T12:05");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "housing"));
        Topics.await(one.id, FirstOverdue.class);

        soon().until(() -> look().isFine());

        assertThat(look().watched()).isPositive();
    }

    @Test
    void aClockThatTheSweeperForgotIsFound() throws SQLException {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "housing"));
        Topics.await(one.id, DeadlineSet.class, 3);
        soon().until(() -> look().isFine());
        forget(one.id);

        clock.set("2026-03-02T12:05");

        soon().until(() -> look().missing() >= 2);
        assertThat(look().isFine()).isFalse();
        remember(one.id);
        soon().until(() -> look().isFine());
    }

    @Test
    void aRungOfWhichNoMessageArrivedIsAnAlarm() throws SQLException {
        clock.set("2026-03-02T12:05");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "housing"));
        Topics.await(one.id, FirstOverdue.class);
        soon().until(() -> escalations(one.id).jsonPath().<String>getList("items.notices.flatten().state").stream()
                .allMatch("sent"::equals));
        var before = look().unreached();

        update("update notice set state = 'failed', next_try_at = null where case_id = ?", one.id);

        assertThat(look().unreached()).isGreaterThan(before);
    }

    private Finding look() {
        return watchdog.look().await().indefinitely();
    }

    private void forget(UUID caseId) throws SQLException {
        update("update clock set next_at = null where case_id = ?", caseId);
    }

    private void remember(UUID caseId) throws SQLException {
        update("update clock set next_at = due_soon_at where case_id = ? and rung is null", caseId);
    }

    private void update(String statement, UUID caseId) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setObject(1, caseId);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    @Test
    void aCanarysClocksAreToldOfAndClimbNothing() {
        clock.set("2026-03-02T09:00");
        var canary = aCanary();
        publish(canary.dispatched("2026-03-02T09:00", Canary.UNIT));
        Topics.await(canary.id, DeadlineSet.class, 3);
        var other = aCase();
        dispatch(other, "2026-03-02T09:00", "housing");

        clock.set("2026-04-30T12:05");

        soon().until(() -> rungs(other.id, "completion").contains("second"));
        soon().until(() -> look().isFine());
        assertThat(told(canary.id, FirstOverdue.class)).isEmpty();
        assertThat(supervisor()
                        .get("/api/v1/queue?limit=200&unit=" + Canary.UNIT)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(escalations(canary.id).jsonPath().getList("items")).isEmpty();
    }
}
