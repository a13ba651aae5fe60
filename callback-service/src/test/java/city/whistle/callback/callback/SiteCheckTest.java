package city.whistle.callback.callback;

import static city.whistle.callback.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.Tier;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Before a case is closed whose resident nobody could ask, somebody looks: of difficult ones always. */
@QuarkusTest
@WithBackbone
class SiteCheckTest {
    private static final Duration LATER = Duration.ofDays(3);
    private static final Map<String, Object> REFUSED = Map.of("reached", true, "result", "refused");

    @Inject
    SettableClock clock;

    @Inject
    EndSiteChecks ends;

    @AfterEach
    void backToTheRealTime() {
        clock.release();
    }

    @Test
    void whatIsDoneOnTheSpotIsGivenUp() {
        var aCase = lookedAt();
        assertThat(Topics.await(aCase.id(), CallbackAttempted.class).siteCheck())
                .isTrue();

        Topics.publish(aCase.checked(1, true, "grid-7", LATER));

        var concluded = Topics.await(aCase.id(), CallbackConcluded.class);
        assertThat(concluded.outcome()).isEqualTo(CallbackOutcome.UNREACHABLE);
        assertThat(concluded.head().by().name()).isEqualTo("grid-7");
        assertThat(concluded.reason()).isEqualTo("已经办好。");
    }

    @Test
    void whatIsNotDoneOnTheSpotIsDoneAgain() {
        var aCase = lookedAt();

        Topics.publish(aCase.checked(1, false, "grid-7", LATER));

        var concluded = Topics.await(aCase.id(), CallbackConcluded.class);
        assertThat(concluded.outcome()).isEqualTo(CallbackOutcome.REWORK);
        assertThat(concluded.reason()).isEqualTo("还没有办好。");
        assertThat(concluded.answer()).isNull();
    }

    @Test
    void whoHandledTheCaseCannotConfirmIt() {
        var aCase = lookedAt();

        Topics.publish(aCase.checked(1, true, "handler-" + aCase.unit(), LATER));

        assertThat(Topics.await(aCase.id(), CallbackConcluded.class).outcome()).isEqualTo(CallbackOutcome.REVIEW);
        Staff.supervisor().review(aCase.id(), "close").then().statusCode(200);
        assertThat(Topics.await(aCase.id(), CallbackConcluded.class, 2)
                        .getLast()
                        .outcome())
                .isEqualTo(CallbackOutcome.CLOSED);
    }

    @Test
    void theResidentMayStillAnswerAndThatCounts() {
        var aCase = lookedAt();

        Topics.publish(aCase.answered(1, true, Satisfaction.SATISFIED, LATER));
        Topics.publish(aCase.checked(1, false, "grid-7", LATER));

        assertThat(Topics.await(aCase.id(), CallbackConcluded.class).outcome()).isEqualTo(CallbackOutcome.CLOSED);
        Staff.agent().attempt(aCase.id(), REFUSED).then().statusCode(409);
    }

    @Test
    void aSupervisorDecidesWhenNobodyLooked() throws Throwable {
        var aCase = lookedAt();

        clock.advance(Duration.ofDays(4));
        VertxContextSupport.subscribeAndAwait(() -> ends.end());

        assertThat(Topics.await(aCase.id(), CallbackConcluded.class).outcome()).isEqualTo(CallbackOutcome.REVIEW);
        Staff.supervisor().callback(aCase.id()).then().body("state", equalTo("review"));
    }

    @Test
    void theSampleIsAsLargeAsItSays() {
        var cases = Stream.generate(UUID::randomUUID).limit(10_000).toList();

        assertThat(cases).noneMatch(id -> SiteChecks.draws(id, 0)).allMatch(id -> SiteChecks.draws(id, 100));
        assertThat(cases.stream().filter(id -> SiteChecks.draws(id, 20)).count())
                .isBetween(1_500L, 2_500L);
    }

    /** A difficult case whose resident does not want to be asked. */
    private static CaseFixture lookedAt() {
        var aCase = aCase().of(Tier.DIFFICULT);
        Topics.publish(aCase.done(1, Duration.ofDays(2)));
        Topics.await(aCase.id(), CallbackScheduled.class);
        Staff.agent()
                .attempt(aCase.id(), REFUSED)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("check"), "state", equalTo("check"));
        return aCase;
    }
}
