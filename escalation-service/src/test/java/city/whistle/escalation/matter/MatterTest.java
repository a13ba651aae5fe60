package city.whistle.escalation.matter;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.MatterSentBack;
import city.whistle.contracts.DeadlineEvent.MatterStruckOff;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class MatterTest extends EscalationTest {
    private static final String UNIT = "sanitation";

    private final CaseFixture one = aCase();

    @Test
    void theUnitRepliesAndAppliesAndTheSupervisorStrikesOff() {
        var matter = opened();

        act(handler(UNIT), matter, "reply", Map.of("text", "路灯已修好", "attachments", java.util.List.of("a-1")))
                .then()
                .statusCode(200)
                .body("state", equalTo("replied"))
                .body("entries[0].attachments", hasItem("a-1"));
        act(handler(UNIT), matter, "strike-off-application", Map.of("text", "请予销号"))
                .then()
                .statusCode(200);
        act(supervisor(), matter, "strike-off", Map.of("reason", "现场核实"))
                .then()
                .statusCode(200)
                .body("state", equalTo("struck_off"))
                .body("entries", hasSize(3));

        assertThat(Topics.await(one.id, MatterStruckOff.class).head().by().name())
                .isEqualTo("supervisor");
    }

    @Test
    void whatShowsNoEffectIsSentBackAndMustBeAnsweredAgain() {
        var matter = opened();
        act(handler(UNIT), matter, "reply", Map.of("text", "已处理")).then().statusCode(200);

        act(supervisor(), matter, "send-back", Map.of("reason", "没有照片"))
                .then()
                .statusCode(200)
                .body("state", equalTo("sent_back"));

        assertThat(Topics.await(one.id, MatterSentBack.class).reason()).isEqualTo("没有照片");
        act(handler(UNIT), matter, "strike-off-application", Map.of()).then().statusCode(409);
        act(handler(UNIT), matter, "reply", Map.of("text", "附照片")).then().statusCode(200);
    }

    @Test
    void nothingIsStruckOffThatNobodyAppliedFor() {
        var matter = opened();

        act(supervisor(), matter, "strike-off", Map.of()).then().statusCode(409).body("actions", hasItem("reply"));
        act(supervisor(), matter, "send-back", Map.of("reason", "?")).then().statusCode(409);
        act(handler(UNIT), matter, "strike-off-application", Map.of()).then().statusCode(409);

        assertThat(told(one.id, MatterStruckOff.class)).isEmpty();
    }

    @Test
    void theUnitNeverDecidesOnItsOwnMatterNorAnotherAnswersForIt() {
        var matter = opened();
        var ownSupervisor =
                as(Tokens.of("both").roles("supervisor", "handler").units(UNIT).areas("*"));
        var cityHandler =
                as(Tokens.of("other").roles("handler").units("housing").areas("*"));

        act(cityHandler, matter, "reply", Map.of("text", "不是我")).then().statusCode(403);
        act(handler("housing"), matter, "reply", Map.of("text", "不是我")).then().statusCode(404);
        act(handler(UNIT), matter, "strike-off", Map.of()).then().statusCode(403);
        act(handler(UNIT), matter, "reply", Map.of("text", "已处理")).then().statusCode(200);
        act(handler(UNIT), matter, "strike-off-application", Map.of()).then().statusCode(200);
        act(ownSupervisor, matter, "strike-off", Map.of()).then().statusCode(403);
        act(as(Tokens.of("s").roles("supervisor").areas("239905")), matter, "strike-off", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void anInterviewIsPutOnRecordByASupervisorOfAnotherUnit() {
        var matter = opened();

        act(supervisor(), matter, "interview", Map.of("person", "局长", "text", "限三日内办结"))
                .then()
                .statusCode(200)
                .body("entries[0].step", equalTo("interview"))
                .body("entries[0].text", equalTo("局长：限三日内办结"));
        act(supervisor(), matter, "interview", Map.of("text", "谁？"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("person"));
        act(handler(UNIT), matter, "interview", Map.of("person", "局长", "text", "没有"))
                .then()
                .statusCode(403);
    }

    @Test
    void aMatterThatIsStruckOffIsNotListedAndOneThatIsOpenIs() {
        var struckOff = opened();
        act(handler(UNIT), struckOff, "reply", Map.of("text", "已处理"));
        act(handler(UNIT), struckOff, "strike-off-application", Map.of());
        act(supervisor(), struckOff, "strike-off", Map.of()).then().statusCode(200);
        var open = aCase();
        publish(open.dispatched("2026-03-02T09:00", UNIT));
        Topics.await(open.id, MatterOpened.class);

        clock.set("2026-03-31T09:00");
        Topics.await(open.id, LevelRaised.class);

        assertThat(rungs(one.id, "completion")).doesNotContain("bulletin");
        assertThat(rungs(open.id, "completion")).contains("bulletin");
        supervisor()
                .get("/api/v1/matters/bulletin?limit=200")
                .then()
                .body("items.id", hasItem(open.id.toString()))
                .body("items.id", not(hasItem(one.id.toString())));
    }

    @Test
    void workDoneDoesNotTakeAMatterOffTheLedger() {
        opened();
        publish(one.done("2026-03-12T09:00", UNIT), one.closed("2026-03-13T09:00"));
        soon().until(() -> "stopped".equals(clock(one.id, "completion").getString("state")));

        clock.set("2026-03-31T09:00");

        Topics.await(one.id, LevelRaised.class);
        assertThat(rungs(one.id, "completion")).endsWith("bulletin");
    }

    @Test
    void aUnitThatDoesNotReportThisWeekIsToldAndItIsWrittenDown() {
        opened();

        clock.set("2026-03-20T08:00");

        soon().until(() -> matter().getInt("reportsMissed") == 1);
        assertThat(matter().<String>getList("entries.step")).contains("report_missed");
        soon().until(() -> supervisor()
                .get("/api/v1/notices?case=" + one.id)
                .jsonPath()
                .<String>getList("items.template")
                .contains("report_missed"));
    }

    @Test
    void aReplyIsTheWeeksReport() {
        var matter = opened();
        clock.set("2026-03-15T08:00");

        act(handler(UNIT), matter, "reply", Map.of("text", "已处理一半")).then().statusCode(200);

        assertThat(matter().getString("reportDueAt")).startsWith("2026-03-22T00:00");
        assertThat(matter().getInt("reportsMissed")).isZero();
    }

    @Test
    void whatDidNotHoldIsOpenAgain() {
        var matter = opened();
        act(handler(UNIT), matter, "reply", Map.of("text", "已处理"));
        act(handler(UNIT), matter, "strike-off-application", Map.of());
        act(supervisor(), matter, "strike-off", Map.of()).then().statusCode(200);
        act(supervisor(), matter, "look-back", Map.of("held", false, "text", "太早"))
                .then()
                .statusCode(409);

        clock.set("2026-04-10T08:00");

        act(handler(UNIT), matter, "look-back", Map.of("held", true, "text", "我说没有"))
                .then()
                .statusCode(403);
        act(supervisor(), matter, "look-back", Map.of("held", false, "text", "又占道了"))
                .then()
                .statusCode(200)
                .body("state", equalTo("open"));
        assertThat(Topics.await(one.id, MatterOpened.class, 2)).hasSize(2);
        act(supervisor(), matter, "look-back", Map.of("held", true, "text", "没有反弹"))
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"text\":\"\"}",
                "{\"text\":\"  \"}",
                "{\"text\":null}",
                "{\"text\":5}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"ok\",\"attachments\":\"a\"}",
                "{\"text\":\"ok\",\"attachments\":[null]}",
                "{\"text\":\"ok\",\"attachments\":[\"../../etc/passwd\"]}"
            })
    void aReplyThatSaysNothingIsRefusedAndNothingIsStored(String body) {
        var matter = opened();

        var status = handler(UNIT)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/matters/" + matter + "/reply")
                .statusCode();

        assertThat(status).isBetween(400, 422);
        supervisor()
                .get("/api/v1/matters?case=" + one.id)
                .then()
                .body("items[0].state", equalTo("open"))
                .body("items[0].entries", hasSize(0));
    }

    @Test
    void tooLongAWordIsRefused() {
        var matter = opened();

        act(handler(UNIT), matter, "reply", Map.of("text", "长".repeat(4_001)))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("text"));
    }

    private JsonPath matter() {
        return supervisor().get("/api/v1/matters?case=" + one.id).jsonPath().setRootPath("items[0]");
    }

    private String opened() {
        clock.set("2026-03-12T08:00");
        publish(one.dispatched("2026-03-02T09:00", UNIT));
        return Topics.await(one.id, MatterOpened.class).matterId().toString();
    }

    private static Response act(RequestSpecification who, String matter, String action, Map<String, ?> body) {
        return who.contentType("application/json").body(body).post("/api/v1/matters/" + matter + "/" + action);
    }
}
