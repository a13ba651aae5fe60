package city.whistle.escalation.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.escalation.EscalationTest;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class CampaignTest extends EscalationTest {
    private static final String UNIT = "transport";
    private static final String OTHER = "market";

    @BeforeEach
    void itIsMonday() {
        clock.set("2026-03-02T09:00");
    }

    @Test
    void aCampaignIsPlannedWorkedOnAndClosedWithAResult() throws SQLException {
        var address = begun("239902");
        var item = add(address, UNIT, "2026-03-06").<String>path("items[0].itemId");

        post(handler(UNIT), address + "/items/" + item + "/done", Map.of("text", "清理三处，附照片"))
                .then()
                .statusCode(200)
                .body("campaign.done", equalTo(1))
                .body("items[0].doneBy", equalTo("handler-" + UNIT));
        post(supervisor(), address + "/items/" + item + "/send-back", Map.of("reason", "现场没有变化"))
                .then()
                .statusCode(200)
                .body("items[0].doneAt", nullValue())
                .body("items[0].sentBackWhy", equalTo("现场没有变化"));
        post(handler(UNIT), address + "/items/" + item + "/done", Map.of("text", "重新清理"))
                .then()
                .statusCode(200);
        post(supervisor(), address + "/close", Map.of("result", "占道经营基本清除"))
                .then()
                .statusCode(200)
                .body("campaign.result", equalTo("占道经营基本清除"));

        add(address, UNIT, "2026-03-06").then().statusCode(409);
        assertThat(told(address, "campaign_item")).containsExactly("head-" + UNIT);
        assertThat(told(address, "campaign_back")).containsExactly("head-" + UNIT);
        supervisor()
                .get("/api/v1/campaigns?over=false&limit=200")
                .then()
                .body("items.campaignId", not(hasItem(id(address))));
    }

    @Test
    void anItemThatIsNotDoneByItsDayIsOverdueOnceAndAMilestoneIsJudgedByWhatIsDoneThen() throws SQLException {
        var address = begun("239902");
        var done = add(address, UNIT, "2026-03-06").<String>path("items[0].itemId");
        add(address, OTHER, "2026-03-04").then().statusCode(201);
        add(address, OTHER, "2026-03-06").then().statusCode(201);
        milestone(address, 30, "2026-03-04");
        milestone(address, 50, "2026-03-04");
        post(handler(UNIT), address + "/items/" + done + "/done", Map.of("text", "清理完"));

        clock.set("2026-03-04T18:00:01");

        soon().until(() -> told(address, "campaign_missed").size() == 1
                && told(address, "campaign_overdue").size() == 2);
        assertThat(told(address, "campaign_overdue")).containsExactlyInAnyOrder("head-" + OTHER, "supervisor");
        supervisor()
                .get(address)
                .then()
                .body("campaign.overdue", equalTo(1))
                .body("items[1].overdueAt", notNullValue())
                .body("items[2].overdueAt", nullValue())
                .body("milestones.share", equalTo(List.of(30, 50)))
                .body("milestones.shareThen", equalTo(List.of(33, 33)));
    }

    @Test
    void whatIsSentBackAfterItsDayIsOverdueAtOnce() throws SQLException {
        var address = begun("239902");
        var item = add(address, UNIT, "2026-03-04").<String>path("items[0].itemId");
        post(handler(UNIT), address + "/items/" + item + "/done", Map.of("text", "清理完"));
        clock.set("2026-03-05T09:00");

        post(supervisor(), address + "/items/" + item + "/send-back", Map.of("reason", "没有做"))
                .then()
                .statusCode(200);

        soon().until(() -> told(address, "campaign_overdue").size() == 2);
        post(supervisor(), address + "/items/" + item + "/send-back", Map.of("reason", "又一次"))
                .then()
                .statusCode(409);
    }

    @Test
    void onlyWhoCommandsThereChangesItAndOnlyItsUnitReportsAnItem() {
        var address = begun("239902");
        var item = add(address, UNIT, "2026-03-06").<String>path("items[0].itemId");
        var elsewhere = as(Tokens.of("supervisor-239903").roles("supervisor").areas("239903"));
        var there = as(Tokens.of("supervisor-239902").roles("supervisor").areas("239902"));
        var everywhere = as(Tokens.of("all").roles("handler").units(OTHER).areas("*"));

        elsewhere.get(address).then().statusCode(404);
        there.get(address).then().statusCode(200);
        handler(OTHER).get(address).then().statusCode(404);
        handler(UNIT).get(address).then().statusCode(200);
        post(elsewhere, address + "/close", Map.of("result", "x")).then().statusCode(404);
        post(handler(UNIT), address + "/close", Map.of("result", "x")).then().statusCode(403);
        post(handler(OTHER), address + "/items/" + item + "/done", Map.of("text", "x"))
                .then()
                .statusCode(404);
        post(everywhere, address + "/items/" + item + "/done", Map.of("text", "x"))
                .then()
                .statusCode(403);
        post(elsewhere, "/api/v1/campaigns", plan("239902", "2026-06-30"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("area"));
    }

    @Test
    void whatCannotBePlannedIsRefusedAtItsField() {
        var address = begun("239902");

        add(address, "nobody", "2026-03-06").then().statusCode(422).body("errors.field", hasItem("unit"));
        add(address, UNIT, "2026-03-01").then().statusCode(422).body("errors.field", hasItem("dueOn"));
        post(supervisor(), address + "/milestones", Map.of("share", 0, "dueOn", "2026-03-06"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("share"));
        post(supervisor(), "/api/v1/campaigns", plan("239902", "2026-01-01"))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("dueOn"));
        supervisor().get("/api/v1/campaigns/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theSameKeyBeginsOneCampaign() {
        var key = UUID.randomUUID().toString();
        var plan = plan("239902", "2026-06-30");

        var first = begin(plan, key).<String>path("campaign.campaignId");
        var again = begin(plan, key).<String>path("campaign.campaignId");

        assertThat(again).isEqualTo(first);
        supervisor()
                .get("/api/v1/campaigns?limit=200")
                .then()
                .body("items.findAll { it.campaignId == '" + first + "' }", hasSize(1));
    }

    private static Map<String, String> plan(String area, String dueOn) {
        return Map.of("title", "占道经营专项整治", "aim", "主干道无占道经营", "area", area, "dueOn", dueOn);
    }

    private static String begun(String area) {
        var answer = begin(plan(area, "2026-06-30"), UUID.randomUUID().toString());
        answer.then().statusCode(201);
        return "/api/v1/campaigns/" + answer.<String>path("campaign.campaignId");
    }

    private static Response begin(Map<String, String> plan, String key) {
        return supervisor()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(plan)
                .post("/api/v1/campaigns");
    }

    private static Response add(String address, String unit, String dueOn) {
        return post(
                supervisor(),
                address + "/items",
                Map.of("measure", "集中清理", "text", "清理主干道两侧", "unit", unit, "dueOn", dueOn));
    }

    private static void milestone(String address, int share, String dueOn) {
        post(supervisor(), address + "/milestones", Map.of("share", share, "dueOn", dueOn))
                .then()
                .statusCode(201);
    }

    private static Response post(RequestSpecification who, String address, Map<String, ?> body) {
        return who.contentType("application/json").body(body).post(address);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private List<String> told(String address, String template) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select person from notice where campaign_id = ? and template = ?")) {
            select.setObject(1, UUID.fromString(id(address)));
            select.setString(2, template);
            var people = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    people.add(rows.getString(1));
                }
            }
            return people;
        }
    }
}
