package city.whistle.escalation.slip;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.LetterKind;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class SlipTest extends EscalationTest {
    private static final String UNIT = "heming-housing";
    private static final String OTHER = "water";

    private final CaseFixture one = aCase();

    @Test
    void aSlipMakesTheCaseAMatterAndItsLetterNamesAPersonAndADay() {
        dispatched();

        give(List.of(Map.of("unit", UNIT, "person", "张建国")))
                .then()
                .statusCode(201)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("slip"))
                .body("items[0].person", equalTo("张建国"))
                .body("items[0].jointly", hasSize(0));

        assertThat(Topics.await(one.id, MatterOpened.class).unit().unit()).isEqualTo(UNIT);
        assertThat(Topics.await(one.id, LetterIssued.class).kind()).isEqualTo(LetterKind.SUPERVISION_SLIP);
        var letter = supervisor().get("/api/v1/letters?case=" + one.id).jsonPath();
        assertThat(letter.getString("items[0].number")).matches("鹤鸣督单〔2026〕\\d+号");
        assertThat(letter.getString("items[0].body"))
                .contains("尚未办结", "三日内恢复供水", "张建国", "2026年3月5日 18:00前办结")
                .doesNotContain("{", "\n\n");
        assertThat(told("slip")).containsExactly("head-" + UNIT);
    }

    @Test
    void aMatterByHandComesOnTheBulletinToo() {
        dispatched();
        give(List.of(Map.of("unit", UNIT))).then().statusCode(201);

        clock.set("2026-03-19T09:00");

        assertThat(Topics.await(one.id, LevelRaised.class)).isNotNull();
        assertThat(rungs(one.id, "completion")).containsExactly("due_soon", "first", "second", "bulletin");
        assertThat(told(one.id, MatterOpened.class)).hasSize(1);
    }

    @Test
    void aJointAssignmentGivesEachUnitItsOwnSlipAndClock() {
        dispatched();

        var ids = give(List.of(Map.of("unit", UNIT), Map.of("unit", OTHER)))
                .then()
                .statusCode(201)
                .body("items.jointly", hasItem(List.of(UNIT, OTHER)))
                .extract()
                .<List<String>>path("items.instructionId");

        assertThat(Topics.await(one.id, LetterIssued.class, 2))
                .extracting(letter -> letter.to().unit())
                .containsExactly(UNIT, OTHER);
        assertThat(told(one.id, MatterOpened.class)).hasSize(1);
        var other = handler(OTHER);
        answer(other, ids.getFirst()).then().statusCode(404);
        answer(other, ids.getLast()).then().statusCode(200).body("state", equalTo("answered"));
        clock.set("2026-03-05T18:00:01");
        soon().until(() -> told("slip_overdue").size() == 2);
        assertThat(told("slip_overdue")).containsExactlyInAnyOrder("head-" + UNIT, "supervisor");
        assertThat(told("slip_answered")).containsExactly("supervisor");
    }

    @Test
    void whatCannotBeAskedIsRefusedAtItsField() {
        dispatched();

        give(List.of()).then().statusCode(422).body("errors.field", hasItem("units"));
        give(List.of(Map.of("unit", "nobody"))).then().statusCode(422).body("errors.field", hasItem("units[0].unit"));
        give(List.of(Map.of("unit", UNIT), Map.of("unit", UNIT)))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("units[1].unit"));
        give(supervisor(), order(List.of(Map.of("unit", UNIT)), "2026-03-01"), "a")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("dueOn"));
        give(handler(UNIT), order(List.of(Map.of("unit", UNIT)), "2026-03-05"), "b")
                .then()
                .statusCode(403);
        give(
                        as(Tokens.of("supervisor-239903").roles("supervisor").areas("239903")),
                        order(List.of(Map.of("unit", UNIT)), "2026-03-05"),
                        "c")
                .then()
                .statusCode(404);
        assertThat(told(one.id, MatterOpened.class)).isEmpty();
    }

    @Test
    void nothingIsSupervisedThatIsOverAndTheSameKeyGivesOneSlip() {
        dispatched();
        var order = order(List.of(Map.of("unit", UNIT)), "2026-03-05");
        var key = UUID.randomUUID().toString();
        var first = give(supervisor(), order, key).<String>path("items[0].instructionId");
        var again = give(supervisor(), order, key).<String>path("items[0].instructionId");
        assertThat(again).isEqualTo(first);
        var over = aCase();
        publish(over.dispatched("2026-03-02T09:00", UNIT), over.done("2026-03-02T10:00", UNIT));
        Topics.await(over.id, DeadlineSet.class, 6);

        var refused = new HashMap<String, Object>(order);
        refused.put("case", over.id);

        give(supervisor(), refused, "d").then().statusCode(409);
    }

    private void dispatched() {
        clock.set("2026-03-02T09:00");
        dispatch(one, "2026-03-02T09:00", UNIT);
    }

    private Response give(List<Map<String, String>> units) {
        return give(supervisor(), order(units, "2026-03-05"), UUID.randomUUID().toString());
    }

    private Map<String, Object> order(List<Map<String, String>> units, String dueOn) {
        return Map.of("case", one.id, "text", "三日内恢复供水", "dueOn", dueOn, "units", units);
    }

    private static Response give(RequestSpecification who, Map<String, ?> body, String key) {
        return who.contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/slips");
    }

    private static Response answer(RequestSpecification who, String id) {
        return who.contentType("application/json")
                .body(Map.of("text", "已恢复"))
                .post("/api/v1/instructions/" + id + "/answer");
    }

    private List<String> told(String template) {
        return supervisor()
                .get("/api/v1/notices?limit=200&case=" + one.id)
                .jsonPath()
                .getList("items.findAll { it.template == '" + template + "' }.person");
    }
}
