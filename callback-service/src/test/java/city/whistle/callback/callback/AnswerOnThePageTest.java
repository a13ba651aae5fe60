package city.whistle.callback.callback;

import static city.whistle.callback.CaseFixture.aCase;
import static city.whistle.contracts.Satisfaction.DISSATISFIED;
import static city.whistle.contracts.Satisfaction.SATISFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.ActorKind;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class AnswerOnThePageTest {
    private static final Duration DONE = Duration.ofDays(2);
    private static final Duration LATER = Duration.ofDays(3);

    @Test
    void anAnswerOnThePageCountsAndCancelsTheCall() {
        var aCase = scheduled();

        Topics.publish(aCase.answered(1, true, SATISFIED, LATER));

        var concluded = Topics.await(aCase.id(), CallbackConcluded.class);
        assertThat(concluded.outcome()).isEqualTo(CallbackOutcome.CLOSED);
        assertThat(concluded.attempts()).isZero();
        assertThat(concluded.head().by().kind()).isEqualTo(ActorKind.RESIDENT);
        Staff.agent().miss(aCase.id()).then().statusCode(409);
    }

    @Test
    void anAnswerThatIsFasterThanTheWorkCountsWhenTheWorkArrives() {
        var aCase = aCase();
        Topics.publish(aCase.answered(1, false, DISSATISFIED, LATER));
        var marker = aCase();
        Topics.publish(marker.done(1, DONE));
        Topics.await(marker.id(), CallbackScheduled.class);

        Topics.publish(aCase.done(1, DONE));

        var concluded = Topics.await(aCase.id(), CallbackConcluded.class);
        assertThat(concluded.outcome()).isEqualTo(CallbackOutcome.REWORK);
        assertThat(concluded.cycle()).isEqualTo(1);
    }

    @Test
    void anAnswerAboutARoundThatIsOverIsKeptAndChangesNothing() {
        var aCase = scheduled();
        Staff.agent().answer(aCase.id(), false, "dissatisfied");
        Topics.publish(aCase.reopened(2, LATER));
        Topics.publish(aCase.done(2, LATER));
        Topics.await(aCase.id(), CallbackScheduled.class, 2);

        Topics.publish(aCase.answered(1, true, SATISFIED, LATER));

        await().untilAsserted(() -> Staff.auditor()
                .callback(aCase.id())
                .then()
                .body("answers.size()", equalTo(2), "first.answer.satisfaction", equalTo("dissatisfied")));
        assertThat(Topics.await(aCase.id(), CallbackConcluded.class, 1)).hasSize(1);
        Staff.agent().answer(aCase.id(), true, "satisfied").then().statusCode(200);
    }

    @Test
    void aWithdrawnCaseIsNotCalled() {
        var aCase = scheduled();

        Topics.publish(aCase.withdrawn(LATER));

        awaitState(aCase, "cancelled");
        Staff.agent().miss(aCase.id()).then().statusCode(409);
    }

    @Test
    void workOfACaseWithdrawnBeforeIsNotCalled() {
        var aCase = aCase();
        Topics.publish(aCase.filed());
        Topics.publish(aCase.withdrawn(DONE));
        var marker = scheduled();
        Topics.publish(marker.withdrawn(DONE));
        awaitState(marker, "cancelled");

        Topics.publish(aCase.done(1, LATER));

        awaitState(aCase, "cancelled");
        assertThat(Topics.of(aCase.id())).noneMatch(CallbackScheduled.class::isInstance);
    }

    @Test
    void anUnmergedCaseIsCalledAfterAll() {
        var aCase = scheduled();
        Topics.publish(aCase.merged(LATER));
        awaitState(aCase, "cancelled");

        Topics.publish(aCase.unmerged(LATER.plusHours(1)));

        awaitState(aCase, "due");
        assertThat(Topics.await(aCase.id(), CallbackScheduled.class, 2)).hasSize(2);
        Staff.agent().answer(aCase.id(), true, "satisfied").then().statusCode(200);
    }

    @Test
    void aRoundThatALaterOneOvertookIsCancelled() {
        var aCase = scheduled();

        Topics.publish(aCase.done(2, LATER));
        Topics.await(aCase.id(), CallbackScheduled.class, 2);

        Staff.agent().answer(aCase.id(), true, "satisfied").then().statusCode(200);
        assertThat(Topics.await(aCase.id(), CallbackConcluded.class).cycle()).isEqualTo(2);
    }

    private static void awaitState(CaseFixture aCase, String state) {
        await().untilAsserted(() ->
                Staff.auditor().callback(aCase.id()).then().statusCode(200).body("state", equalTo(state)));
    }

    private static CaseFixture scheduled() {
        var aCase = aCase();
        Topics.publish(aCase.done(1, DONE));
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }
}
