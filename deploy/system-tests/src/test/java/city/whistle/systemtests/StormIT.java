package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Head;
import city.whistle.contracts.Place;
import city.whistle.contracts.RouteTaken;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.Tier;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import city.whistle.load.check.TopicReader;
import city.whistle.testkit.Backbone;
import city.whistle.testkit.Server;
import city.whistle.testkit.Topics;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Clocks that fell due while nobody swept, a third of them a week and a third of them a minute ago, and a third that fall
 * due while two replicas sweep. Each replica is killed, again and again while there is work left, and PostgreSQL and Kafka
 * are each killed once. {@code -Dstorm.clocks=20000} lets so many fall due of each third.
 */
class StormIT {
    private static final int CLOCKS_OF_A_CASE = 3;
    private static final int CASES = Math.ceilDiv(Integer.getInteger("storm.clocks", 300), CLOCKS_OF_A_CASE);
    /** Due soon, first and second of each clock, and the bulletin of the one that opens a matter. */
    private static final int RUNGS_OF_A_CASE = 10;

    private static final Map<String, Integer> SAID_OF_A_CASE = Map.of(
            "DeadlineSet", 3,
            "DeadlineDueSoon", 3,
            "FirstOverdue", 3,
            "SecondOverdue", 3,
            "LetterIssued", 1,
            "MatterOpened", 1,
            "LevelRaised", 1);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Map<String, String> SETTINGS =
            Map.of("WHISTLE_ESCALATION_NOTICES_ENABLED", "false", "WHISTLE_ESCALATION_SWEEPER_BATCH", "100");

    private final LadderRecord record = new LadderRecord();
    private final Instant now = Clock.systemUTC().instant();

    @Test
    void whateverBreaksEveryRungIsClimbedOnceAndSaysHowLateItWas() throws SQLException {
        long cases = 3L * CASES;
        long rungs = cases * RUNGS_OF_A_CASE;
        letFallDueUnseen();
        var began = Clock.systemUTC().instant();

        int kills = storm(rungs);

        assertThat(record.climbed()).isEqualTo(rungs);
        assertThat(record.clocksOffTheirLadder()).isZero();
        assertThat(record.wronglyTimed()).isZero();
        assertThat(record.untold()).isZero();
        assertThat(record.casesWithNotOneLetterAndMatter()).isZero();
        assertThat(record.gapsInTheRegister()).isZero();
        assertThat(record.plannedBefore(now.minus(A_WEEK).plus(A_MINUTE))).isEqualTo(rungs / 3);
        var said = said();
        SAID_OF_A_CASE.forEach((type, times) -> assertThat(said).containsEntry(type, times * cases));
        System.out.printf(
                "%,d clocks climbed %,d rungs, half of them after %.1f s, all after %.1f s; %d kills%n",
                cases * CLOCKS_OF_A_CASE,
                rungs,
                record.millisUntil(0.5, began) / 1e3,
                record.millisUntil(1, began) / 1e3,
                kills);
    }

    /** Dispatched a minute and a week ago, in a city whose limits are seconds; a replica that does not sweep hears of it. */
    private void letFallDueUnseen() {
        for (var silence : List.of(A_WEEK, A_MINUTE)) {
            dispatchAll(now.minus(silence));
        }
        try (var listener = Replica.onTheTestKit("listener", Map.of("WHISTLE_ESCALATION_SWEEPER_ENABLED", "false"))) {
            until(() -> listener.isUp() && record.clocks() == 2L * CASES * CLOCKS_OF_A_CASE);
        }
    }

    private static void dispatchAll(Instant at) {
        for (int i = 0; i < CASES; i++) {
            dispatch(at);
        }
    }

    private static void dispatch(Instant at) {
        var place = new Place(47.34, 123.89, null, "239902001001001", "239902001001", "239902001", "239902");
        var subject = new Subject(Tier.ORDINARY, Urgency.NORMAL, "env.noise", "夜间噪声", place, at);
        Topics.publish(new TicketDispatched(
                new Head(UUID.randomUUID(), "2603020000018", at, "test", Actor.staff("dispatcher", null)),
                1,
                subject,
                new Assignment(new UnitRef("heming-housing", "heming-housing"), List.of()),
                new RouteTaken("test", "a test")));
    }

    /** Lets the weather loose on two replicas until all is climbed and published; tells how often one was killed. */
    private int storm(long rungs) throws SQLException {
        try (var one = Replica.onTheTestKit("one", SETTINGS);
                var other = Replica.onTheTestKit("other", SETTINGS)) {
            until(() -> one.isUp() && other.isUp());
            dispatchAll(Clock.systemUTC().instant());
            until(() -> record.climbed() >= rungs / 10);
            one.kill();
            until(() -> record.climbed() >= rungs * 3 / 10);
            breakDown(Backbone.postgres());
            until(() -> record.climbed() >= rungs / 2);
            other.kill();
            until(() -> record.climbed() >= rungs * 7 / 10);
            breakDown(Backbone.kafka());
            int kills = 2;
            for (var next = one; record.climbed() < rungs; next = next == one ? other : one) {
                until(() -> (one.isUp() && other.isUp()) || record.climbed() == rungs);
                long done = record.clocks() + record.climbed();
                next.kill();
                kills++;
                // who is killed faster than a consumer group settles hears of nothing more
                until(() -> record.clocks() + record.climbed() > done || record.climbed() == rungs);
            }
            until(() -> record.unsaid() == 0);
            return kills;
        }
    }

    private static void breakDown(Server server) {
        server.kill();
        server.start();
    }

    /** How many different things of each kind were published, each under one id, however often. */
    private static Map<String, Long> said() {
        var ids = new HashMap<Saying, String>();
        new TopicReader(Backbone.kafka().address()).each(event -> {
            var saying = new Saying(
                    event.type(),
                    event.key(),
                    event.value().path("clock").path("kind").asText());
            if (event.topic().equals("deadlines")) {
                assertThat(ids.merge(saying, event.id(), (first, again) -> first))
                        .as(saying.toString())
                        .isEqualTo(event.id());
            }
        });
        return ids.keySet().stream().collect(Collectors.groupingBy(Saying::type, Collectors.counting()));
    }

    private record Saying(String type, String caseId, String clock) {}

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(condition);
    }
}
