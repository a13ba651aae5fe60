package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.Reason;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.TicketClosed;
import city.whistle.contracts.TicketEvent.TicketDispatched;
import city.whistle.contracts.TicketEvent.TicketReopened;
import city.whistle.contracts.TicketEvent.TicketResorted;
import city.whistle.contracts.TicketEvent.TicketTriaged;
import city.whistle.contracts.TicketEvent.TriageStage;
import city.whistle.contracts.TicketEvent.WorkDone;
import city.whistle.contracts.Tier;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ConsumersTest {
    private static final Instant DUE = Instant.parse("2031-05-06T10:00:00Z");

    @Test
    void aCaseTheSorterIsUnsureOfWaitsForADispatcher() {
        var id = People.filed(aComplaint().unsure().filed());

        var held = Topics.await(id, TicketTriaged.class);
        assertThat(held.stage()).isEqualTo(TriageStage.HELD);
        assertThat(held.reasons()).isNotEmpty();
        assertThat(People.ticket(id).getString("state")).isEqualTo("triage");
        assertThat(People.ticket(id).getString("lead")).isNull();
    }

    @Test
    void aCaseNoRoutePlacesWaitsForADispatcher() {
        var id = People.filed(aComplaint().about("no.such.category").filed());

        assertThat(Topics.await(id, TicketTriaged.class).stage()).isEqualTo(TriageStage.HELD);
    }

    @Test
    void whatAGridWorkerSolvedIsDoneByItsCommunityAndWasNeverDispatched() {
        var filed = aComplaint().solvedBy("grid-239902001-001-a").filed();
        var id = People.filed(filed);

        var done = Topics.await(id, WorkDone.class);
        assertThat(done.onSpot()).isTrue();
        assertThat(done.unit().unit()).isEqualTo("239902001001");
        assertThat(done.unit().name()).isEqualTo("鼓巷社区");
        assertThat(done.people()).containsExactly("grid-239902001-001-a");
        assertThat(done.evidence()).extracting(file -> file.id()).containsExactly("photo-1");
        assertThat(People.ticket(id).getString("state")).isEqualTo("done");
        assertThat(tickets(id)).doesNotHaveAnyElementsOfTypes(TicketDispatched.class);
    }

    @Test
    void whatWasSolvedOnTheSpotGoesToAUnitWhenTheResidentDisagrees() {
        var filed = aComplaint().solvedBy("grid-239902001-001-a").filed();
        var id = People.filed(filed);

        Topics.publish(LoopTest.concluded(filed.head(), 1, CallbackOutcome.REWORK));

        var reopened = Topics.await(id, TicketReopened.class);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(reopened.words()).isEqualTo("还是很吵");
        assertThat(reopened.assignment().lead().unit()).doesNotStartWith("2399");
        assertThat(People.ticket(id).getInt("cycle")).isEqualTo(2);
    }

    @Test
    void theSameFilingTwiceIsOneTicket() {
        var filed = aComplaint().filed();
        var eventId = UUID.randomUUID();

        Topics.publish(eventId, filed);
        Topics.publish(eventId, filed);
        Topics.publish(filed);
        Topics.publish(Told.supplemented(filed.head().caseId(), "last"));

        var id = filed.head().caseId();
        ticket(id, it -> it.getList("history.what").contains("ComplaintSupplemented"));
        assertThat(tickets(id)).hasSize(1);
    }

    @Test
    void aDeadlineIsShownWhicheverComesFirst() {
        var early = aComplaint().filed();
        var id = early.head().caseId();
        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, "x", DUE));
        Topics.publish(Told.first(id, 1, ClockKind.COMPLETION, "x"));
        var mark = People.filed(aComplaint().filed());
        Topics.publish(Told.due(mark, 1, ClockKind.COMPLETION, "x", DUE));
        ticket(mark, it -> it.getString("dueAt") != null);

        Topics.publish(early);

        ticket(
                id,
                it -> DUE.toString().equals(it.getString("dueAt"))
                        && it.getString("overdue").equals("first"));
    }

    @Test
    void aDeadlineMakesNoVersionStale() {
        var id = People.filed(aComplaint().filed());
        var version = People.ticket(id).getLong("version");

        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, "x", DUE));
        Topics.publish(Told.second(id, 1, "x"));

        var late = ticket(id, it -> it.getString("overdue").equals("second"));
        assertThat(late.getLong("version")).isEqualTo(version);
        assertThat(late.getList("history.what")).contains("SecondOverdue");
    }

    @Test
    void dueIsTheCompletionClockOfTheCycleElseTheOneThatRunsOutFirst() {
        var filed = aComplaint().filed();
        var id = People.filed(filed);
        var lead = People.ticket(id).getString("lead.unit");
        var soon = DUE.minus(Duration.ofDays(2));

        Topics.publish(Told.due(id, 1, ClockKind.CONTACT, lead, soon.plusSeconds(60)));
        Topics.publish(Told.due(id, 1, ClockKind.SIGN_IN, lead, soon));
        ticket(id, it -> soon.toString().equals(it.getString("dueAt")));

        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, lead, DUE));
        ticket(id, it -> DUE.toString().equals(it.getString("dueAt")));

        Topics.publish(Told.due(
                id, Told.clock(1, ClockKind.COMPLETION, "gas"), ClockState.RUNNING, DUE.plusSeconds(1), "handed_on"));
        ticket(id, it -> DUE.plusSeconds(1).toString().equals(it.getString("dueAt")));

        Topics.publish(Told.due(
                id, Told.clock(1, ClockKind.COMPLETION, "gas"), ClockState.STOPPED, DUE.plusSeconds(1), "stopped"));
        Topics.publish(Told.first(id, 1, ClockKind.SIGN_IN, lead));
        var mark = People.filed(aComplaint().filed());
        Topics.publish(Told.due(mark, 1, ClockKind.COMPLETION, lead, DUE));
        ticket(mark, it -> it.getString("dueAt") != null);
        assertThat(People.ticket(id).getString("overdue")).isEqualTo("none");
    }

    @Test
    void aNewCycleHasItsOwnDeadline() {
        var id = People.worked(aComplaint(), "water");
        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, "water", DUE));
        Topics.publish(Told.first(id, 1, ClockKind.COMPLETION, "water"));
        ticket(id, it -> it.getString("overdue").equals("first"));

        conclude(id, 1, CallbackOutcome.REWORK);

        var reopened = ticket(id, it -> it.getInt("cycle") == 2);
        assertThat(reopened.getString("state")).isEqualTo("dispatched");
        assertThat(reopened.getString("dueAt")).isNull();
        assertThat(reopened.getString("overdue")).isEqualTo("none");
    }

    @Test
    void aRaisedLevelDesignatesWhicheverComesFirst() {
        var filed = aComplaint().filed();
        var id = filed.head().caseId();
        Topics.publish(Told.raised(id));
        var mark = People.filed(aComplaint().filed());
        Topics.publish(Told.raised(mark));
        assertThat(ticket(mark, it -> it.getBoolean("command.designated")).getString("command.level"))
                .isEqualTo("district");

        Topics.publish(filed);

        ticket(id, it -> it.getBoolean("command.designated"));
        var lead = People.ticket(id).getString("lead.unit");
        var refused = People.act(
                People.handler(lead), id, "return", java.util.Map.of("reason", "not ours", "legalBasis", "law"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("guard")).isEqualTo("not_designated");
    }

    @Test
    void anUrgingIsShownOnceWhicheverComesFirstAndMovesNoClock() {
        var filed = aComplaint().filed();
        var id = filed.head().caseId();
        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, "x", DUE));
        Topics.publish(Told.urged(id, "three days"));
        var mark = People.filed(aComplaint().filed());
        var again = UUID.randomUUID();
        Topics.publish(again, Told.urged(mark, "at once"));
        Topics.publish(again, Told.urged(mark, "at once"));
        Topics.publish(Told.urged(mark, "once more"));
        var late = ticket(mark, it -> urgings(it).contains("once more"));
        assertThat(urgings(late)).containsExactly("at once", "once more");
        assertThat(late.getString("history.findAll { it.what == 'CaseUrged' }[0].who"))
                .isEqualTo("supervisor");

        Topics.publish(filed);

        var early = ticket(id, it -> urgings(it).contains("three days") && it.getString("dueAt") != null);
        assertThat(urgings(early)).containsExactly("three days");
        assertThat(early.getString("dueAt")).isEqualTo(DUE.toString());
        assertThat(early.getString("overdue")).isEqualTo("none");
        assertThat(early.getString("state")).isEqualTo("dispatched");
    }

    private static List<String> urgings(JsonPath ticket) {
        return ticket.getList("history.findAll { it.what == 'CaseUrged' }.note");
    }

    @Test
    void aMergedCaseRestsUntilItIsUnmergedAndItsTargetKnows() {
        var target = People.filed(aComplaint().filed());
        var id = People.signedIn(aComplaint(), "water");

        Topics.publish(Told.merged(id, target));
        var merged = ticket(id, it -> it.getString("state").equals("merged"));
        assertThat(merged.getList("actions")).isEmpty();
        assertThat(merged.getString("background.mergedInto")).isEqualTo(Told.OTHER_NUMBER);
        assertThat(People.ticket(target).getList("history.what")).contains("CaseJoined");

        Topics.publish(Told.unmerged(id));
        ticket(id, it -> it.getString("state").equals("signed_in"));
    }

    @Test
    void aCaseThatOthersJoinWeighsMoreAndNeverLess() {
        var id = People.signedIn(aComplaint(), "water");

        Topics.publish(Told.resorted(id, Tier.KEY));
        Topics.publish(Told.resorted(id, Tier.ORDINARY));

        var told = Topics.await(id, TicketResorted.class);
        assertThat(told.subject().tier()).isEqualTo(Tier.KEY);
        assertThat(told.reasons()).extracting(Reason::rule).containsExactly("reported-by-many");
        var ticket = ticket(id, it -> it.getList("history.what").contains("resort"));
        assertThat(ticket.getString("state")).isEqualTo("signed_in");
        assertThat(ticket.getString("tier")).isEqualTo("key");
    }

    @Test
    void whatComesTooLateIsNotedAndMovesNothing() {
        var id = People.worked(aComplaint(), "water");
        conclude(id, 1, CallbackOutcome.CLOSED);
        ticket(id, it -> it.getString("state").equals("closed"));

        Topics.publish(Told.merged(id));
        Topics.publish(Told.withdrawn(id));
        Topics.publish(Told.unmerged(id));
        Topics.publish(Told.supplemented(id, "one more thing"));
        Topics.publish(Told.resorted(id, Tier.DIFFICULT));
        Topics.publish(Told.raised(id));
        conclude(id, 1, CallbackOutcome.REWORK);

        var after = ticket(
                id,
                it -> it.getList("history.what")
                        .containsAll(List.of(
                                "ComplaintMerged",
                                "ComplaintWithdrawn",
                                "ComplaintUnmerged",
                                "ComplaintSupplemented",
                                "ComplaintResorted",
                                "LevelRaised",
                                "CallbackConcluded")));
        assertThat(after.getString("state")).isEqualTo("closed");
        assertThat(tickets(id)).filteredOn(TicketClosed.class::isInstance).hasSize(1);
        assertThat(tickets(id)).doesNotHaveAnyElementsOfTypes(TicketReopened.class);
    }

    @Test
    void aReviewLeavesTheTicketDone() {
        var id = People.worked(aComplaint(), "water");

        conclude(id, 1, CallbackOutcome.REVIEW);
        ticket(id, it -> it.getList("history.what").contains("CallbackConcluded"));
        assertThat(People.ticket(id).getString("state")).isEqualTo("done");

        conclude(id, 1, CallbackOutcome.UNREACHABLE);
        assertThat(Topics.await(id, TicketClosed.class).outcome()).isEqualTo(CallbackOutcome.UNREACHABLE);
    }

    @Test
    void anAnswerForAnotherCycleMovesNothing() {
        var id = People.worked(aComplaint(), "water");

        conclude(id, 2, CallbackOutcome.CLOSED);

        ticket(id, it -> it.getList("history.what").contains("CallbackConcluded"));
        assertThat(People.ticket(id).getString("state")).isEqualTo("done");
    }

    @Test
    void aConclusionAboutAnUnknownCaseIsADeadLetter() {
        var unknown = aComplaint().filed().head();

        Topics.publish(LoopTest.concluded(unknown, 1, CallbackOutcome.CLOSED));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Topics.deadLetters(unknown.caseId().toString()).isEmpty());
    }

    private static void conclude(UUID id, int cycle, CallbackOutcome outcome) {
        CallbackConcluded concluded =
                LoopTest.concluded(Told.head(id, city.whistle.contracts.Actor.system("x")), cycle, outcome);
        Topics.publish(concluded);
    }

    private static List<TicketEvent> tickets(UUID id) {
        return Topics.of(id).stream()
                .filter(TicketEvent.class::isInstance)
                .map(TicketEvent.class::cast)
                .toList();
    }

    private static JsonPath ticket(UUID id, Predicate<JsonPath> condition) {
        return await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> People.ticket(id), condition);
    }
}
