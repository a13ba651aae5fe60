package city.whistle.escalation.ladder;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.SecondOverdue;
import city.whistle.contracts.Tier;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.escalation.letter.IssueLetters;
import city.whistle.escalation.matter.OpenMatters;
import city.whistle.escalation.notice.Notices;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The sweep by hand, several at once, and such that die half way. The service's own sweeper finds nothing to do: its
 * clock stands still while the time of these sweeps goes on.
 */
@QuarkusTest
@WithBackbone
class SweepTest extends EscalationTest {
    private static final String BEFORE_ALL_RUNGS = "2026-03-02T09:00";

    private final SettableClock time = new SettableClock();

    @Inject
    City city;

    @Inject
    LadderRows rows;

    @Inject
    IssueLetters letters;

    @Inject
    OpenMatters matters;

    @Inject
    Notices notices;

    private Sweep sweep;

    @BeforeEach
    void othersHaveLeftNothing() throws SQLException {
        clock.set(BEFORE_ALL_RUNGS);
        sweep = new Sweep(city, time, rows, letters, matters, notices);
        sweepUntilNothingIsLeft(500);
    }

    @Test
    void manySweepersAtOnceClimbEveryRungOnce() throws Exception {
        time.set("2026-07-01T09:00");
        var cases = cases(24, "2026-03-02T09:00");

        try (var sweepers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> untilNothingIsLeft = () -> sweepUntilNothingIsLeft(7);
            for (var done : sweepers.invokeAll(
                    List.of(untilNothingIsLeft, untilNothingIsLeft, untilNothingIsLeft, untilNothingIsLeft))) {
                done.get();
            }
        }

        for (var one : cases) {
            assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first", "second", "bulletin");
            assertThat(Topics.await(one.id, LetterIssued.class, 1)).hasSize(1);
            assertThat(Topics.await(one.id, MatterOpened.class, 1)).hasSize(1);
        }
        assertThat(serials())
                .isEqualTo(IntStream.rangeClosed(1, serials().size()).boxed().toList());
    }

    @Test
    void aSweepThatDiesHalfWayHasDoneNothingAndTheNextDoesItAll() throws Exception {
        time.set("2026-03-12T09:00");
        var one = cases(1, "2026-03-02T09:00").getFirst();
        try (var dying = database.getConnection()) {
            dying.setAutoCommit(false);
            for (int rungs = 0; rungs < 4; rungs++) {
                sweep.run(dying, 100);
            }
            dying.rollback();
            dying.setAutoCommit(true);
        }
        assertThat(escalations(one.id).jsonPath().getList("items")).isEmpty();
        assertThat(told(one.id, SecondOverdue.class)).isEmpty();

        sweepUntilNothingIsLeft(100);

        assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first", "second");
        assertThat(Topics.await(one.id, LetterIssued.class, 1)).hasSize(1);
        assertThat(serials())
                .isEqualTo(IntStream.rangeClosed(1, serials().size()).boxed().toList());
    }

    @Test
    void whatAnotherSweeperHoldsIsLeftAlone() throws Exception {
        time.set("2026-03-12T09:00");
        var one = cases(1, "2026-03-02T09:00").getFirst();
        try (var slow = database.getConnection()) {
            slow.setAutoCommit(false);
            sweep.run(slow, 100);

            sweepUntilNothingIsLeft(100);

            assertThat(escalations(one.id).jsonPath().getList("items")).isEmpty();
            slow.commit();
            slow.setAutoCommit(true);
        }
        sweepUntilNothingIsLeft(100);
        assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first", "second");
    }

    @Test
    void theOldestComesFirst() throws Exception {
        time.set("2026-04-30T09:00");
        var cases = Stream.of("2026-04-03T09:00", "2026-04-01T09:00", "2026-04-02T09:00")
                .map(when -> cases(1, when).getFirst())
                .toList();

        sweepUntilNothingIsLeft(1);

        assertThat(Stream.of(1, 2, 0).map(i -> firstCompletion(cases.get(i).id)).toList())
                .isSorted();
    }

    @Test
    void coHandlersThatDoNotReportInAreUrgedTooButTheCaseHasOneMatter() throws Exception {
        time.set("2026-03-31T09:00");
        var one = aCase().tier(Tier.KEY);
        publish(one.dispatched("2026-03-02T09:00", "housing", "environment", "municipal"));
        Topics.await(one.id, DeadlineSet.class, 5);

        sweepUntilNothingIsLeft(2);

        assertThat(Topics.await(one.id, LetterIssued.class, 3))
                .extracting(letter -> letter.to().unit())
                .containsExactlyInAnyOrder("housing", "environment", "municipal");
        assertThat(Topics.await(one.id, MatterOpened.class, 1)).hasSize(1);
    }

    @Test
    void aClockThatJumpsAnHourAheadAndBackClimbsEachRungOnce() throws Exception {
        time.set("2026-03-02T09:00");
        var one = cases(1, "2026-03-02T09:00").getFirst();
        var hour = Duration.ofHours(1);

        var end = Instant.parse("2026-03-12T01:00:00Z");
        for (var now = Instant.parse("2026-03-02T01:00:00Z");
                !now.isAfter(end);
                now = now.plus(hour.multipliedBy(12))) {
            for (var told : List.of(now, now.plus(hour), now, now.minus(hour), now)) {
                time.set(told);
                sweepUntilNothingIsLeft(100);
            }
        }

        assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first", "second");
        assertThat(Topics.await(one.id, LetterIssued.class, 1)).hasSize(1);
        assertThat(Topics.await(one.id, MatterOpened.class, 1)).hasSize(1);
    }

    private List<CaseFixture> cases(int count, String dispatchedAt) {
        var cases = new ArrayList<CaseFixture>();
        for (int i = 0; i < count; i++) {
            var one = aCase();
            publish(one.dispatched(dispatchedAt, "housing"));
            cases.add(one);
        }
        cases.forEach(one -> Topics.await(one.id, DeadlineSet.class, 3));
        return cases;
    }

    private int sweepUntilNothingIsLeft(int atOnce) throws SQLException {
        int climbed = 0;
        while (true) {
            int now = sweepOnce(atOnce);
            if (now == 0) {
                return climbed;
            }
            climbed += now;
        }
    }

    private int sweepOnce(int atOnce) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            int climbed = sweep.run(connection, atOnce).size();
            connection.commit();
            connection.setAutoCommit(true);
            return climbed;
        }
    }

    /** All serials of all letters of the year, for each register must have its own without gaps. */
    private List<Integer> serials() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery(
                        "select serial from letter where issuer = 'heming-command' and year = 2026 order by serial")) {
            var serials = new ArrayList<Integer>();
            while (rows.next()) {
                serials.add(rows.getInt(1));
            }
            return serials;
        }
    }

    private static String firstCompletion(UUID caseId) {
        return escalations(caseId).jsonPath().getString("items.find { it.kind == 'completion' }.id");
    }
}
