package city.whistle.escalation.ladder;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent.DeadlineDueSoon;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.SecondOverdue;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ClimbTest extends EscalationTest {
    @Test
    void aCaseThatNobodyTouchesClimbsEveryRungOnceInOrder() {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        publish(one.filed());
        dispatch(one, "2026-03-02T09:00", "housing");

        climbTo(one, "2026-03-09T08:00:01", "due_soon");
        climbTo(one, "2026-03-09T18:00:01", "first");
        climbTo(one, "2026-03-11T18:00:01", "second");
        climbTo(one, "2026-03-18T18:00:01", "bulletin");

        assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first", "second", "bulletin");
        assertThat(rungs(one.id, "sign_in")).containsExactly("due_soon", "first", "second");
        assertThat(rungs(one.id, "triage")).isEmpty();
        assertThat(of(one.id, ClockKind.COMPLETION))
                .containsExactly("DeadlineDueSoon", "FirstOverdue", "SecondOverdue");
        assertThat(Topics.await(one.id, LetterIssued.class, 1)).singleElement().satisfies(letter -> {
            assertThat(letter.letterNumber()).matches("鹤鸣督〔2026〕\\d+号");
            assertThat(letter.to().unit()).isEqualTo("housing");
        });
        assertThat(Topics.await(one.id, MatterOpened.class, 1)).hasSize(1);
        assertThat(Topics.await(one.id, LevelRaised.class))
                .satisfies(raised -> assertThat(raised.to()).isEqualTo(CommandLevel.DISTRICT));
    }

    @Test
    void eachRungNamesAPersonAndSaysWhatBecameOfTheMessage() {
        clock.set("2026-04-01T09:00");
        var one = aCase();
        dispatch(one, "2026-04-01T09:00", "housing");

        climbTo(one, "2026-04-13T18:00:01", "second");

        var items = escalations(one.id).jsonPath();
        assertThat(items.<List<Object>>getList("items.to"))
                .allSatisfy(to -> assertThat(to).isNotEmpty());
        assertThat(items.<List<Object>>getList("items.notices"))
                .allSatisfy(to -> assertThat(to).isNotEmpty());
    }

    @Test
    void whoSignedItInIsWarnedAndOnlyCompletionClimbsOn() {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        dispatch(one, "2026-03-02T09:00", "housing");
        publish(one.signedIn("2026-03-02T09:30", "housing"), one.contacted("2026-03-02T10:00", "housing"));
        Topics.await(one.id, DeadlineSet.class, 5);

        climbTo(one, "2026-03-09T08:00:01", "due_soon");

        assertThat(Topics.await(one.id, DeadlineDueSoon.class).to())
                .singleElement()
                .satisfies(to -> assertThat(to.person()).isEqualTo("handler-housing"))
                .satisfies(to -> assertThat(to.role()).isEqualTo("handler"));
        assertThat(rungs(one.id, "sign_in")).isEmpty();
        assertThat(rungs(one.id, "contact")).isEmpty();
    }

    @Test
    void workDoneInTimeEndsTheClimb() {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        dispatch(one, "2026-03-02T09:00", "housing");
        publish(one.done("2026-03-02T10:00", "housing"));
        Topics.await(one.id, DeadlineSet.class, 6);

        clock.set("2026-06-01T09:00");
        var witness = aCase();
        dispatch(witness, "2026-05-06T09:00", "housing");
        Topics.await(witness.id, SecondOverdue.class);

        assertThat(escalations(one.id).jsonPath().getList("items")).isEmpty();
    }

    @Test
    void aStopHeardOfAfterTheRungLeavesTheRecordAndSaysSo() {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        dispatch(one, "2026-03-02T09:00", "housing");
        climbTo(one, "2026-03-09T18:00:01", "first");

        publish(one.done("2026-03-09T17:00", "housing"));

        soon().until(() -> "stopped".equals(clock(one.id, "completion").getString("state")));
        assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first");
        var ledger = clock(one.id, "completion").<String>getList("ledger.why");
        assertThat(ledger.getLast()).contains("first had gone out before this was known");
    }

    @Test
    void aCaseThatNobodyPlacesEscalatesAtTheCommandDesk() {
        clock.set("2026-03-02T08:30");
        var one = aCase();
        publish(one.filed(), one.held("2026-03-02T08:31"));
        Topics.await(one.id, DeadlineSet.class);

        clock.set("2026-03-04T18:00:01");

        var second = Topics.await(one.id, SecondOverdue.class);
        assertThat(second.clock().kind()).isEqualTo(ClockKind.TRIAGE);
        assertThat(second.to())
                .isNotEmpty()
                .allSatisfy(to -> assertThat(to.unit()).endsWith("-command"));
        assertThat(told(one.id, LetterIssued.class)).isEmpty();
        assertThat(told(one.id, MatterOpened.class)).isEmpty();
    }

    @Test
    void afterAWeekOfSilenceEveryRungIsClimbedInOrderAndSaysHowLateItWas() {
        clock.set("2026-03-30T09:00");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "housing"));

        Topics.await(one.id, LevelRaised.class);

        assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first", "second", "bulletin");
        var first = Topics.await(one.id, FirstOverdue.class, 3).stream()
                .filter(event -> event.clock().kind() == ClockKind.COMPLETION)
                .findFirst()
                .orElseThrow();
        assertThat(first.lateBySeconds())
                .isEqualTo(Duration.between(CaseFixture.at("2026-03-09T18:00"), CaseFixture.at("2026-03-30T09:00"))
                        .toSeconds());
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        var id = UUID.randomUUID();
        var dispatched = one.dispatched("2026-03-02T09:00", "housing");

        Topics.publish(id, dispatched);
        Topics.publish(id, dispatched);
        publish(one.signedIn("2026-03-02T09:30", "housing"));
        Topics.await(one.id, DeadlineSet.class, 4);

        assertThat(told(one.id, DeadlineSet.class)).hasSize(4);
    }

    @Test
    void theReworksClockClimbsOnItsOwnAndItsMatterIsOpenedAgainOnlyIfItWasStruckOff() {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        dispatch(one, "2026-03-02T09:00", "housing");
        climbTo(one, "2026-03-11T18:00:01", "second");
        publish(one.done("2026-03-12T09:00", "housing"), one.reopened("2026-03-13T09:00", 1, "housing"));
        soon().until(() -> supervisor()
                        .get("/api/v1/clocks/" + one.id)
                        .jsonPath()
                        .getList("items.findAll { it.cycle == 2 }")
                        .size()
                == 3);

        clock.set("2026-03-20T18:00:01");

        soon().until(() ->
                rungs(one.id, "completion").stream().filter("second"::equals).count() == 2);
        assertThat(Topics.await(one.id, LetterIssued.class, 2)).hasSize(2);
        assertThat(told(one.id, MatterOpened.class)).hasSize(1);
    }

    private void climbTo(CaseFixture one, String time, String rung) {
        clock.set(time);
        soon().until(() -> rungs(one.id, "completion").contains(rung));
    }

    private static List<String> of(UUID caseId, ClockKind kind) {
        return Topics.of(caseId).stream()
                .filter(event -> switch (event) {
                    case DeadlineDueSoon e -> e.clock().kind() == kind;
                    case FirstOverdue e -> e.clock().kind() == kind;
                    case SecondOverdue e -> e.clock().kind() == kind;
                    default -> false;
                })
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
