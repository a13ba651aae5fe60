package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.load.check.TopicReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole loop, from whistle to strike-off, in the drill city. */
class LoopIT {
    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);
    private final Cases cases = new Cases(api);
    private final TopicReader topics = city.topics();

    @Test
    void anUntouchedComplaintEscalatesTwiceWithOneLetterAndOneMatter() {
        var filed = cases.file(Cases.NOISE);

        await().atMost(Duration.ofSeconds(60)).until(() -> cases.matters(filed).size() == 1);

        var completion = cases.escalations(filed).stream()
                .filter(each -> each.get("kind").asText().equals("completion"))
                .map(each -> each.get("rung").asText())
                .toList();
        assertThat(completion).contains("first", "second").doesNotHaveDuplicates();
        assertThat(cases.letters(filed)).hasSize(1);
        assertThat(cases.matters(filed))
                .allSatisfy(matter -> assertThat(matter.get("state").asText()).isEqualTo("open"));
        assertThat(cases.escalations(filed))
                .allSatisfy(each -> assertThat(each.get("to")).isNotEmpty());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> cases.track(filed).path("overdue").asText().equals("second"));
    }

    @Test
    void aComplaintWorkedThroughEndsClosed() {
        var filed = cases.file(Cases.NOISE);
        cases.workThrough(filed, cases.dispatched(filed));

        assertThat(cases.callBack(filed, true, "satisfied")).isEqualTo("closed");

        cases.ticketIn(filed, "closed");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> cases.track(filed).path("state").asText().equals("closed"));
        assertThat(timelineOf(filed))
                .contains("ComplaintFiled", "TicketDispatched", "TicketSignedIn", "WorkDone", "TicketClosed");
    }

    @Test
    void anUnsatisfiedResidentBringsItBackInTheSecondCycle() {
        var filed = cases.file(Cases.NOISE);
        cases.workThrough(filed, cases.dispatched(filed));

        assertThat(cases.callBack(filed, false, "dissatisfied")).isEqualTo("rework");

        var reopened = cases.ticketIn(filed, "dispatched");
        assertThat(reopened.get("cycle").asInt()).isEqualTo(2);
        cases.workThrough(filed, reopened);
        assertThat(cases.callBack(filed, true, "basically_satisfied")).isEqualTo("closed");
        cases.ticketIn(filed, "closed");
    }

    @Test
    void theResidentsOwnAnswerSparesTheCall() {
        var filed = cases.file(Cases.NOISE);
        cases.workThrough(filed, cases.dispatched(filed));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> cases.track(filed).path("canAnswer").asBoolean());

        api.post(
                        "intake",
                        "/api/v1/complaints/" + filed.number() + "/answer?code=" + filed.code(),
                        null,
                        Map.of("solved", true, "satisfaction", "satisfied", "remark", "谢谢"))
                .ok();

        cases.ticketIn(filed, "closed");
    }

    @Test
    void aComplaintSolvedOnTheSpotIsCalledBackButNeverDispatched() {
        var body = Cases.body("巡查发现路面有一处坑洼，影响行人通行");
        body.put("channel", "grid");
        body.put("place", Map.of("grid", gridOfWorker()));
        body.put("solvedOnSpot", Map.of("finding", "路面坑洼一处", "action", "当场用冷补料填平"));
        var filed = cases.file(body, "grid");

        cases.ticketIn(filed, "done");
        assertThat(cases.callBack(filed, true, "satisfied")).isEqualTo("closed");

        cases.ticketIn(filed, "closed");
        assertThat(topics.all())
                .noneMatch(
                        event -> event.key().equals(filed.id()) && event.type().equals("TicketDispatched"));
    }

    @Test
    void anUnintelligibleComplaintWaitsForADispatcherWhoPlacesIt() {
        var filed = cases.file("嗯嗯啊啊这个那个");

        var held = cases.ticketIn(filed, "triage");
        assertThat(held.get("state").asText()).isEqualTo("triage");
        var noise = cases.dispatched(cases.file(Cases.NOISE));
        cases.act(
                filed,
                "triage",
                "dispatcher",
                Map.of(
                        "tier", "ordinary",
                        "urgency", "normal",
                        "category", "env.noise",
                        "lead", noise.path("lead").path("unit").asText(),
                        "coHandlers", List.of(),
                        "reason", "电话核实为噪音问题"));

        cases.ticketIn(filed, "dispatched");
    }

    @Test
    void aWithdrawnComplaintStopsEverywhere() {
        var filed = cases.file(Cases.NOISE);
        cases.dispatched(filed);

        api.post(
                        "intake",
                        "/api/v1/complaints/" + filed.number() + "/withdrawal?code=" + filed.code(),
                        null,
                        Map.of("reason", "商户已经关门"))
                .ok();

        cases.ticketIn(filed, "withdrawn");
        await().atMost(Duration.ofSeconds(20)).until(() -> runningClocks(filed) == 0);
    }

    @Test
    void noEventOfTheLoopLandsInTheDeadLetters() {
        var filed = cases.file(Cases.NOISE);
        cases.workThrough(filed, cases.dispatched(filed));
        cases.callBack(filed, true, "satisfied");
        cases.ticketIn(filed, "closed");

        assertThat(topics.deadLetters()).isZero();
    }

    private long runningClocks(Cases.Filed filed) {
        var items = api.get("escalation", "/api/v1/clocks/" + filed.id(), "supervisor")
                .ok()
                .body()
                .get("items");
        long running = 0;
        for (JsonNode clock : items) {
            running += clock.get("state").asText().equals("running") ? 1 : 0;
        }
        return running;
    }

    private List<String> timelineOf(Cases.Filed filed) {
        return cases.track(filed).get("timeline").findValuesAsText("event");
    }

    private String gridOfWorker() {
        return api.get("intake", "/api/v1/grids?limit=1", null)
                .ok()
                .body()
                .get("items")
                .get(0)
                .get("grid")
                .asText();
    }
}
