package city.whistle.callback.callback;

import static city.whistle.callback.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Satisfaction;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class CallbackTest {
    private static final Duration DONE = Duration.ofDays(2);
    private static final Duration LATER = Duration.ofDays(3);

    @Inject
    SettableClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.release();
    }

    @Test
    void workReportedDoneIsScheduledOncePerCycle() {
        var aCase = aCase();
        var done = aCase.done(1, DONE);

        Topics.publish(done);
        Topics.publish(done);
        Topics.publish(aCase.reopened(2, LATER));
        Topics.publish(aCase.done(2, LATER));

        var scheduled = Topics.await(aCase.id(), CallbackScheduled.class, 2);
        assertThat(scheduled).extracting(CallbackScheduled::cycle).containsExactly(1, 2);
        assertThat(scheduled.getFirst().dueAt()).isAfterOrEqualTo(done.head().at());
        assertThat(scheduled.getFirst().head().number()).isEqualTo(aCase.number());
    }

    @Test
    void aSatisfiedResidentClosesTheCase() {
        var aCase = scheduled();

        Staff.agent()
                .answer(aCase.id(), true, "satisfied")
                .then()
                .statusCode(200)
                .body("state", equalTo("concluded"), "outcome", equalTo("closed"));

        var concluded = Topics.await(aCase.id(), CallbackConcluded.class);
        assertThat(concluded.outcome()).isEqualTo(CallbackOutcome.CLOSED);
        assertThat(concluded.attempts()).isEqualTo(1);
        assertThat(concluded.head().by().name()).isEqualTo("agent");
        assertThat(concluded.answer()).isNotNull();
        assertThat(concluded.answer().satisfaction()).isEqualTo(Satisfaction.SATISFIED);
    }

    @Test
    void aDissatisfiedResidentSendsItBack() {
        var aCase = scheduled();

        Staff.agent()
                .answer(aCase.id(), true, "dissatisfied")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("rework"));

        assertThat(Topics.await(aCase.id(), CallbackConcluded.class).outcome()).isEqualTo(CallbackOutcome.REWORK);
        Staff.agent()
                .answer(aCase.id(), true, "satisfied")
                .then()
                .statusCode(409)
                .body("state", equalTo("concluded"));
    }

    @Test
    void afterTwoReworksASupervisorDecides() {
        var aCase = aCase();
        Topics.publish(aCase.done(3, DONE));
        Topics.await(aCase.id(), CallbackScheduled.class);
        Staff.supervisor().review(aCase.id(), "close").then().statusCode(409);

        Staff.agent()
                .answer(aCase.id(), false, "dissatisfied")
                .then()
                .statusCode(200)
                .body("state", equalTo("review"), "outcome", equalTo("review"));
        Staff.agent().answer(aCase.id(), true, "satisfied").then().statusCode(409);
        Staff.supervisor()
                .review(aCase.id(), "close")
                .then()
                .statusCode(200)
                .body("state", equalTo("concluded"), "outcome", equalTo("closed"));

        var concluded = Topics.await(aCase.id(), CallbackConcluded.class, 2);
        assertThat(concluded)
                .extracting(CallbackConcluded::outcome)
                .containsExactly(CallbackOutcome.REVIEW, CallbackOutcome.CLOSED);
        assertThat(concluded.getLast().reason()).isEqualTo("三次仍未解决");
        assertThat(concluded.getLast().answer().solved()).isFalse();
    }

    @Test
    void aSupervisorMaySendItBackOnceMore() {
        var aCase = aCase();
        Topics.publish(aCase.done(4, DONE));
        Topics.await(aCase.id(), CallbackScheduled.class);
        Staff.agent().answer(aCase.id(), false, "dissatisfied");

        Staff.supervisor().review(aCase.id(), "rework").then().statusCode(200).body("outcome", equalTo("rework"));

        assertThat(Topics.await(aCase.id(), CallbackConcluded.class, 2)
                        .getLast()
                        .outcome())
                .isEqualTo(CallbackOutcome.REWORK);
    }

    @Test
    void whoIsNotReachedOnThreeDaysIsUnreachable() {
        clock.set("2026-03-05T09:00");
        var aCase = scheduled();

        Staff.agent().miss(aCase.id()).then().statusCode(200).body("outcome", equalTo("retry"));
        Staff.agent().miss(aCase.id()).then().statusCode(409);
        clock.set("2026-03-06T09:00");
        Staff.agent().miss(aCase.id()).then().statusCode(200).body("outcome", equalTo("retry"));
        clock.set("2026-03-09T09:00");
        Staff.agent()
                .miss(aCase.id())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("unreachable"), "state", equalTo("concluded"));

        var attempted = Topics.await(aCase.id(), CallbackAttempted.class, 3);
        assertThat(attempted).extracting(CallbackAttempted::attempt).containsExactly(1, 2, 3);
        assertThat(attempted.getFirst().nextAt()).isNotNull();
        assertThat(attempted.getLast().nextAt()).isNull();
        assertThat(Topics.await(aCase.id(), CallbackConcluded.class).outcome()).isEqualTo(CallbackOutcome.UNREACHABLE);
    }

    @Test
    void aResidentWhoCallsBackInTheMeantimeIsHeard() {
        var aCase = scheduled();
        Staff.agent().miss(aCase.id());

        Staff.agent()
                .answer(aCase.id(), true, "basically_satisfied")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("closed"));

        assertThat(Topics.await(aCase.id(), CallbackConcluded.class).attempts()).isEqualTo(2);
    }

    @Test
    void theAgentMayChooseTheNextTimeWithinReason() {
        clock.set("2026-03-05T09:00");
        var aCase = scheduled();

        var miss = Map.of("reached", false, "nextAt", "2026-03-05T15:00:00+08:00");
        Staff.agent().attempt(aCase.id(), miss).then().statusCode(422).body("errors.field", contains("nextAt"));
        miss = Map.of("reached", false, "nextAt", "2027-03-05T15:00:00+08:00");
        Staff.agent().attempt(aCase.id(), miss).then().statusCode(422).body("errors.field", contains("nextAt"));
        miss = Map.of("reached", false, "nextAt", "2026-03-10T10:30:00+08:00");
        Staff.agent().attempt(aCase.id(), miss).then().statusCode(200).body("state", equalTo("scheduled"));

        Staff.agent()
                .callback(aCase.id())
                .then()
                .body("dueAt", equalTo("2026-03-10T10:30:00+08:00"), "attempts.size()", is(1));
    }

    @Test
    void theSameAttemptSentTwiceIsOneAttempt() {
        var aCase = scheduled();
        var first = missUnderKey(aCase);
        var again = missUnderKey(aCase);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        Staff.agent().callback(aCase.id()).then().body("attempts.size()", is(1));
    }

    @Test
    void everyRoundsAnswerIsKept() {
        var aCase = scheduled();
        Staff.agent().answer(aCase.id(), false, "dissatisfied");
        Topics.publish(aCase.reopened(2, LATER));
        Topics.publish(aCase.done(2, LATER));
        Topics.await(aCase.id(), CallbackScheduled.class, 2);

        Staff.agent().answer(aCase.id(), true, "satisfied").then().body("outcome", equalTo("closed"));

        Staff.auditor()
                .callback(aCase.id())
                .then()
                .body(
                        "cycle", is(2),
                        "first.answer.satisfaction", equalTo("dissatisfied"),
                        "last.answer.satisfaction", equalTo("satisfied"),
                        "answers.cycle", contains(1, 2));
    }

    private static Response missUnderKey(CaseFixture aCase) {
        return Staff.agent()
                .json()
                .header("Idempotency-Key", aCase.id().toString())
                .body(Map.of("reached", false))
                .post("/api/v1/callbacks/{id}/attempts", aCase.id());
    }

    private static CaseFixture scheduled() {
        var aCase = aCase();
        Topics.publish(aCase.done(1, DONE));
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }
}
