package city.whistle.escalation.queue;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.Scope;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.queue.Board.Filter;
import city.whistle.escalation.queue.DayCurve.Curve;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class DayCurveTest extends EscalationTest {
    /** No other test gives work to it. */
    private static final String UNIT = "qingsong-beiling";

    @Inject
    DayCurve curve;

    @Test
    void aClockCountsFromItsDeadlineUntilItStopsAndTomorrowItIsYesterdays() {
        var one = aCase();
        clock.set("2026-03-02T12:10");
        dispatch(one, "2026-03-02T09:00", UNIT);
        Topics.await(one.id, FirstOverdue.class);

        assertThat(read().today()).hasSize(13).endsWith(0L, 1L, 1L);

        publish(one.signedIn("2026-03-02T12:20", UNIT));
        soon().until(() -> "stopped".equals(clock(one.id, "sign_in").getString("state")));
        clock.set("2026-03-02T13:05");
        assertThat(read().today()).hasSize(14).endsWith(0L, 1L, 1L, 0L);

        clock.set("2026-03-03T00:30");
        assertThat(read().today()).containsExactly(0L);
        assertThat(read().yesterday()).hasSize(25).startsWith(0L).contains(1L).endsWith(0L);
        assertThat(read().yesterday().get(11)).isEqualTo(1);
        assertThat(read().yesterday().get(13)).isZero();
    }

    private Curve read() {
        return curve.read(new Filter(null, null, UNIT, null), new Scope(true, Set.of(), Set.of()))
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
