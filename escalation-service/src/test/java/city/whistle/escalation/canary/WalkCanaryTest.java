package city.whistle.escalation.canary;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class WalkCanaryTest {
    private static final AtomicInteger DECADES = new AtomicInteger();

    @Inject
    Rounds rounds;

    @Inject
    CanaryConfig shipped;

    @Inject
    AgroalDataSource database;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** Each test has a decade of its own, so that none sees rounds of another. */
    private final Clock clock = new Ticking(Instant.EPOCH.plus(Duration.ofDays(3650L * DECADES.incrementAndGet())));

    private final Instant begun = clock.instant();

    @Test
    void aCanaryThatArrivesWasMeasuredAtEachStage() throws Exception {
        var loop = new FakeLoop();

        round(loop);

        assertThat(loop.deeds).containsExactly("file", "sign-in", "contact", "done", "answer");
        for (var stage : Stage.values()) {
            assertThat(meters.timer("whistle.canary.stage", "stage", stage.wire())
                            .count())
                    .as(stage.wire())
                    .isOne();
            assertThat(lost(stage)).as(stage.wire()).isZero();
        }
        assertThat(rows()).containsExactly("closed over");
    }

    @ParameterizedTest
    @CsvSource({
        "routes, DISPATCHED, filed over",
        "clocks, TIMED, dispatched over",
        "sign-in, SIGNED_IN, timed over",
        "contact, CONTACTED, signed_in over",
        "done, DONE, contacted over",
        "answer, ANSWERED, done over",
        "callback, CLOSED, answered over",
        "file, FILED, nowhere open"
    })
    void aLostCanaryIsLostAtOneStageAndTakenBack(String broken, Stage at, String left) throws Exception {
        var loop = new FakeLoop(broken);

        round(loop);

        for (var stage : Stage.values()) {
            assertThat(lost(stage)).as(stage.wire()).isEqualTo(stage == at ? 1 : 0);
        }
        assertThat(loop.deeds.contains("withdraw")).isEqualTo(left.endsWith("over"));
        assertThat(rows()).containsExactly(left);
    }

    @Test
    void whatCannotBeTakenBackNowIsByTheNextRound() throws Exception {
        round(new FakeLoop("answer", "withdraw"));
        assertThat(rows()).containsExactly("done open");
        var mended = new FakeLoop();

        round(mended);

        assertThat(mended.deeds).startsWith("file", "withdraw", "file", "sign-in");
        assertThat(rows()).containsExactly("done over", "closed over");
    }

    @Test
    void aSlotIsWalkedOnceHoweverManyReplicasThereAre() throws SQLException {
        assertThat(rounds.claim(begun, begun)).isTrue();
        assertThat(rounds.claim(begun, begun)).isFalse();
    }

    @Test
    void replicasThatWakeAtDifferentTimesMeanTheSameSlot() {
        var every = Duration.ofMinutes(5);
        assertThat(WalkCanary.slot(Instant.parse("2026-11-23T10:05:00Z"), every))
                .isEqualTo(WalkCanary.slot(Instant.parse("2026-11-23T10:09:59Z"), every))
                .isEqualTo(Instant.parse("2026-11-23T10:05:00Z"));
    }

    @Test
    void nobodyWalksUntilTheCityAsksForIt() {
        assertThat(shipped.every()).isEqualTo(CanaryConfig.OFF);
    }

    private void round(Loop loop) throws InterruptedException {
        new WalkCanary(new Quick(), loop, rounds, clock, meters).round();
    }

    private double lost(Stage stage) {
        return meters.counter("whistle.canary.lost", "stage", stage.wire()).count();
    }

    /** This test's rounds, oldest first: how far each came, and whether its case needs something yet. */
    private List<String> rows() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        select concat_ws(' ', coalesce(stage, 'nowhere'), case when over_at is null then 'open' else 'over' end)
                        from canary_round where begun_at between ? and ?::timestamptz + interval '1 hour' order by slot""")) {
            query.setObject(1, begun.atOffset(ZoneOffset.UTC));
            query.setObject(2, begun.atOffset(ZoneOffset.UTC));
            var found = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    /** A round at every millisecond, without patience. */
    private record Quick() implements CanaryConfig {
        @Override
        public String every() {
            return "PT0.001S";
        }

        @Override
        public Duration patience() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(1);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** Goes on by a millisecond whenever somebody looks, so that patience is a number of looks. */
    private static final class Ticking extends Clock {
        private final AtomicLong millis;

        Ticking(Instant from) {
            millis = new AtomicLong(from.toEpochMilli());
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
