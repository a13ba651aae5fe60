package city.whistle.escalation.instruction;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class InstructionTest extends EscalationTest {
    private static final String UNIT = "heming-housing";

    private final CaseFixture one = aCase();

    @Test
    void aSecondOverdueLiesBeforeTheLeaderUntilTheReceiptIsSigned() {
        forwarded();

        leader().get("/api/v1/forwardings?limit=200")
                .then()
                .body("items.find { it.caseId == '" + one.id + "' }.readAt", nullValue());
        leader().post("/api/v1/forwardings/" + one.id + "/receipt")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue());

        leader().get("/api/v1/forwardings?unread=true&limit=200")
                .then()
                .body("items.caseId", not(hasItem(one.id.toString())));
        as(Tokens.of("leader-239903").roles("leader").areas("239903"))
                .post("/api/v1/forwardings/" + one.id + "/receipt")
                .then()
                .statusCode(404);
    }

    @Test
    void anInstructionThatIsNotAnsweredByItsDayBecomesOverdueOnce() {
        forwarded();
        var id = instruct("2026-03-13")
                .then()
                .statusCode(201)
                .body("state", equalTo("open"))
                .body("unit", equalTo(UNIT))
                .body("dueAt", equalTo("2026-03-13T10:00:00Z"))
                .extract()
                .<String>path("instructionId");

        clock.set("2026-03-13T18:01");

        soon().until(() -> "overdue".equals(state(id)));
        soon().until(() -> told("instruction_overdue").size() == 2);
        clock.set("2026-03-16T09:00");
        answer(handler(UNIT), id, "已整改，附照片").then().statusCode(200).body("state", equalTo("answered"));
        assertThat(told("instruction_overdue")).containsExactlyInAnyOrder("head-" + UNIT, "leader-239902");
        assertThat(told("instruction_answered")).containsExactly("leader-239902");
        answer(handler(UNIT), id, "再说一次").then().statusCode(409);
    }

    @Test
    void onlyTheUnitAnswersAndOnlyALeaderOfTheCaseInstructs() {
        forwarded();
        var id = instruct("2026-03-13").then().statusCode(201).extract().<String>path("instructionId");

        answer(handler("gas"), id, "不是我").then().statusCode(404);
        answer(as(Tokens.of("all").roles("handler").units("gas").areas("*")), id, "不是我")
                .then()
                .statusCode(403);
        answer(handler(UNIT), id, " ").then().statusCode(422).body("errors.field", hasItem("text"));
        instruct(supervisor(), Map.of("case", one.id, "text", "办", "dueOn", "2026-03-13"), "a")
                .then()
                .statusCode(403);
        instruct(
                        as(Tokens.of("leader-239903").roles("leader").areas("239903")),
                        Map.of("case", one.id, "text", "办", "dueOn", "2026-03-13"),
                        "b")
                .then()
                .statusCode(404);
        handler("gas").get("/api/v1/instructions?case=" + one.id).then().body("items", hasSize(0));
    }

    @Test
    void itsDayIsOneOnWhichTheUnitWorks() {
        forwarded();

        for (var day : List.of("2026-03-14", "2026-03-11", "2028-03-13", "soon")) {
            assertThat(instruct(day).statusCode()).as(day).isBetween(400, 422);
        }
        instruct("2026-03-14").then().statusCode(422).body("errors.field", hasItem("dueOn"));
        instruct(leader(), Map.of("case", one.id, "dueOn", "2026-03-13"), "c")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("text"));
    }

    @Test
    void theSameKeyInstructsOnce() {
        forwarded();
        var body = Map.of("case", one.id, "text", "请三日内办结", "dueOn", "2026-03-13");
        var key = UUID.randomUUID().toString();

        var first =
                instruct(leader(), body, key).then().statusCode(201).extract().<String>path("instructionId");
        var second =
                instruct(leader(), body, key).then().statusCode(201).extract().<String>path("instructionId");

        assertThat(second).isEqualTo(first);
        leader().get("/api/v1/instructions?state=open&case=" + one.id).then().body("items", hasSize(1));
    }

    private void forwarded() {
        clock.set("2026-03-12T08:00");
        publish(one.dispatched("2026-03-02T09:00", UNIT));
        Topics.await(one.id, MatterOpened.class);
    }

    private static RequestSpecification leader() {
        return as(Tokens.of("leader-239902").roles("leader").areas("239902"));
    }

    private Response instruct(String day) {
        return instruct(
                leader(),
                Map.of("case", one.id, "text", "请三日内办结", "dueOn", day),
                UUID.randomUUID().toString());
    }

    private static Response instruct(RequestSpecification who, Map<String, ?> body, String key) {
        return who.contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/instructions");
    }

    private static Response answer(RequestSpecification who, String id, String words) {
        return who.contentType("application/json")
                .body(Map.of("text", words))
                .post("/api/v1/instructions/" + id + "/answer");
    }

    private String state(String id) {
        return supervisor()
                .get("/api/v1/instructions?case=" + one.id)
                .jsonPath()
                .getString("items.find { it.instructionId == '" + id + "' }.state");
    }

    private List<String> told(String template) {
        return supervisor()
                .get("/api/v1/notices?limit=200&case=" + one.id)
                .jsonPath()
                .getList("items.findAll { it.template == '" + template + "' }.person");
    }
}
