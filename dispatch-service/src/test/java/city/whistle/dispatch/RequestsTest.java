package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.act;
import static city.whistle.dispatch.People.dispatcher;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static city.whistle.dispatch.People.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DecisionStage;
import city.whistle.contracts.TicketEvent.ExtensionGranted;
import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.TicketEvent.TicketReassigned;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.contracts.TicketEvent.TicketReturned;
import city.whistle.contracts.TicketEvent.TicketSuspended;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.TicketEvent.WorkLogged;
import city.whistle.contracts.Tier;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class RequestsTest {
    private static final Map<String, Object> OBJECTION = Map.of("reason", "not ours", "legalBasis", "article 1");

    @Inject
    SettableClock clock;

    @AfterEach
    void realTime() {
        clock.release();
    }

    @Test
    void aGrantedReturnGoesToAnotherLead() {
        var id = People.signedIn(aComplaint(), "water");

        done(handler("water"), id, "return", OBJECTION);
        var granted = done(dispatcher(), id, "grant-return", Map.of("lead", "gas", "coHandlers", List.of("heating")));

        assertThat(granted.getString("lead.unit")).isEqualTo("gas");
        assertThat(granted.getString("assignee")).isNull();
        assertThat(Topics.await(id, TicketReturned.class, 2))
                .extracting(TicketReturned::stage)
                .containsExactly(DecisionStage.ASKED, DecisionStage.GRANTED);
        var on = Topics.await(id, TicketReassigned.class);
        assertThat(on.from().unit()).isEqualTo("water");
        assertThat(on.handOvers()).isEqualTo(1);
        assertThat(on.designated()).isFalse();
    }

    @Test
    void aRefusedReturnGoesBackToWhereItWasAsked() {
        var fresh = People.placed(aComplaint(), "water");
        var signed = People.signedIn(aComplaint(), "water");

        done(handler("water"), fresh, "return", OBJECTION);
        done(handler("water"), signed, "return", OBJECTION);

        assertThat(refuse(fresh)).isEqualTo("dispatched");
        assertThat(refuse(signed)).isEqualTo("signed_in");
    }

    private static String refuse(UUID id) {
        return done(dispatcher(), id, "refuse-return", Map.of("reason", "it is yours"))
                .getString("state");
    }

    @Test
    void afterTheReturnLimitNothingIsReturned() {
        clock.set("2026-03-02T09:00");
        var id = People.placed(aComplaint(), "housing");

        clock.set("2026-03-04T18:00:01");
        var late = act(handler("housing"), id, "return", OBJECTION);
        clock.set("2026-03-04T17:59");
        var inTime = act(handler("housing"), id, "return", OBJECTION);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("guard")).isEqualTo("return_in_time");
        assertThat(late.jsonPath().getList("actions")).containsExactly("sign-in", "log");
        assertThat(inTime.statusCode()).isEqualTo(200);
    }

    @Test
    void handedOnThreeTimesItIsDesignatedAndStays() {
        var id = People.placed(aComplaint(), "water");
        for (var next : List.of("gas", "heating", "power")) {
            done(dispatcher(), id, "reassign", Map.of("lead", next, "reason", "theirs"));
        }

        var refused = act(handler("power"), id, "return", OBJECTION);

        assertThat(refused.jsonPath().getString("guard")).isEqualTo("not_designated");
        assertThat(Topics.await(id, TicketReassigned.class, 3))
                .extracting(TicketReassigned::designated)
                .containsExactly(false, false, true);
        done(handler("power"), id, "sign-in", Map.of());
        done(handler("power"), id, "done", People.report());
        assertThat(Topics.await(id, WorkDone.class).units())
                .containsExactlyInAnyOrder("water", "gas", "heating", "power");
    }

    @Test
    void anExtensionIsToldWithItsReasonAndCounted() {
        var id = People.signedIn(aComplaint(), "water");

        done(handler("water"), id, "extend", Map.of("amount", 16, "unit", "work_hour", "reason", "parts"));
        done(supervisor(), id, "grant-extension", Map.of());
        var again = act(handler("water"), id, "extend", ActionsTest.bodyFor(TicketAction.EXTEND));

        var granted = Topics.await(id, ExtensionGranted.class);
        assertThat(granted.amount().number()).isEqualTo(16);
        assertThat(granted.reason()).isEqualTo("parts");
        assertThat(Topics.await(id, WorkLogged.class).about()).isEqualTo(LogTopic.EXTENSION_ASKED);
        assertThat(again.jsonPath().getString("guard")).isEqualTo("extension_left");
    }

    @Test
    void onceTheLimitHasPassedNoExtensionIsAsked() {
        var id = People.signedIn(aComplaint(), "water");
        var past = Clock.systemUTC().instant().minusSeconds(1);
        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, "water", past));
        await().atMost(Duration.ofSeconds(20)).until(() -> People.ticket(id).getString("dueAt") != null);

        var late = act(handler("water"), id, "extend", ActionsTest.bodyFor(TicketAction.EXTEND));

        assertThat(late.jsonPath().getString("guard")).isEqualTo("before_limit");
    }

    @Test
    void onlyOneRequestIsOpenAndItLapsesWhenTheWorkIsDone() {
        var id = People.signedIn(aComplaint(), "water");
        done(handler("water"), id, "extend", ActionsTest.bodyFor(TicketAction.EXTEND));

        var second = act(handler("water"), id, "return", OBJECTION);
        var finished = done(handler("water"), id, "done", People.report());

        assertThat(second.jsonPath().getString("guard")).isEqualTo("no_open_request");
        assertThat(finished.getString("request")).isNull();
        assertThat(finished.getList("history.what")).contains("request-lapsed");
    }

    @Test
    void whenManySignInAtOnceOneOfThemDoes() {
        var id = People.placed(aComplaint(), "water");
        var handler = handler("water");

        var statuses = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> act(handler, id, "sign-in", Map.of()).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(People.ticket(id).getList("history.what")).containsOnlyOnce("sign-in");
    }

    @Test
    void aJointTicketStaysJointWhenItsLeadChanges() {
        var id = People.placed(aComplaint().of(Tier.KEY), "water", "gas", "heating");

        var on = done(dispatcher(), id, "reassign", Map.of("lead", "gas", "reason", "theirs"));

        assertThat(on.getString("lead.unit")).isEqualTo("gas");
        assertThat(on.getList("coHandlers.unit")).containsExactly("heating");
    }

    @Test
    void aSuspensionEndsOnItsDay() {
        var id = People.signedIn(aComplaint().of(Tier.DIFFICULT), "water");
        for (int i = 0; i < 2; i++) {
            done(handler("water"), id, "extend", ActionsTest.bodyFor(TicketAction.EXTEND));
            done(supervisor(), id, "grant-extension", Map.of());
        }
        var until = Clock.systemUTC().instant().plus(Duration.ofDays(3));
        for (var bad : List.of(until.minus(Duration.ofDays(4)), until.plus(Duration.ofDays(400)))) {
            var refused = act(handler("water"), id, "suspend", Map.of("until", bad.toString(), "reason", "r"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getList("errors.field")).containsExactly("until");
        }
        done(handler("water"), id, "suspend", Map.of("until", until.toString(), "reason", "frozen ground"));
        done(supervisor(), id, "grant-suspension", Map.of());
        assertThat(Topics.await(id, TicketSuspended.class).reason()).isEqualTo("frozen ground");

        clock.set(until.plusSeconds(1));

        assertThat(Topics.await(id, TicketResumed.class).head().by().name()).isEqualTo("dispatch-service");
        assertThat(People.ticket(id).getString("state")).isEqualTo("signed_in");
    }

    @Test
    void theLeadWaitsForItsCoHandlersOrSaysWhyNot() {
        var id = People.signedIn(aComplaint().of(Tier.KEY), "water", "gas");

        var tooEarly = act(handler("water"), id, "done", People.report());
        done(handler("gas"), id, "report-in", Map.of("note", "valve shut"));
        var twice = act(handler("gas"), id, "report-in", Map.of());
        done(handler("water"), id, "done", People.report());

        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.jsonPath().getString("guard")).isEqualTo("co_handlers_in");
        assertThat(tooEarly.jsonPath().getString("detail")).contains("gas");
        assertThat(twice.jsonPath().getString("guard")).isEqualTo("report_outstanding");
        assertThat(Topics.await(id, WorkDone.class).people()).containsExactlyInAnyOrder("handler-water", "handler-gas");
    }
}
