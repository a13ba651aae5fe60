package city.whistle.escalation.calendar;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static city.whistle.escalation.fixture.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.escalation.EscalationTest;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class CalendarTest extends EscalationTest {
    /** Years far away, so that tests do not meet on one. */
    @Test
    void aYearPutInForceMovesWhatReachesIntoItAndSaysSo() {
        clock.set("2030-12-30T09:00");
        var one = aCase().filedAt("2030-12-30T08:30");
        publish(one.dispatched("2030-12-30T09:00", "housing"));
        Topics.await(one.id, DeadlineSet.class, 3);
        assertThat(clock(one.id, "completion").getBoolean("provisional")).isTrue();
        assertThat(clock(one.id, "completion").getString("dueAt")).startsWith("2031-01-06T10:00");

        putInForce(2030, day("2030-12-31", false));
        foresee(2031, day("2031-01-01", true), day("2031-01-02", true))
                .then()
                .statusCode(200)
                .body("days.date", equalTo(List.of("2031-01-01", "2031-01-02")))
                .body("deadlines.first.caseId", hasItem(one.id.toString()));
        assertThat(clock(one.id, "completion").getBoolean("provisional")).isTrue();
        putInForce(2031, day("2031-01-01", true), day("2031-01-02", true));

        var completion = clock(one.id, "completion");
        assertThat(completion.getBoolean("provisional")).isFalse();
        assertThat(completion.getString("dueAt")).startsWith("2031-01-08T10:00");
        assertThat(completion.<String>getList("ledger.what")).endsWith("calendar_loaded");
        soon().until(() -> supervisor()
                .get("/api/v1/notices?case=" + one.id)
                .jsonPath()
                .<String>getList("items.template")
                .contains("calendar"));
        assertThat(completion.<String>getList("ledger.who.name")).endsWith("supervisor");
        soon().untilAsserted(() -> assertThat(told(one.id, DeadlineSet.class).map(DeadlineSet.class::cast))
                .anySatisfy(set -> {
                    assertThat(set.why()).isEqualTo("calendar_loaded");
                    assertThat(set.dueAt()).isEqualTo(at("2031-01-08T18:00"));
                }));
    }

    @Test
    void aYearIsReadBackAsItWasOfferedAndTheLatestVersionHolds() {
        putInForce(2040, day("2040-01-01", true));
        putInForce(2040, day("2040-01-02", true));

        supervisor()
                .get("/api/v1/calendars/2040")
                .then()
                .body("published", equalTo(true))
                .body("version", greaterThan(0))
                .body("days.date", equalTo(List.of("2040-01-02")));
    }

    @Test
    void aYearThatNobodyPublishedIsSaidToBeSo() {
        supervisor().get("/api/v1/calendars/2026").then().body("published", equalTo(true));
        supervisor().get("/api/v1/calendars/2077").then().body("published", equalTo(false));
        supervisor().get("/api/v1/calendars/1066").then().statusCode(422).body("errors.field", hasItem("year"));
    }

    @Test
    void whoOffersAYearDoesNotPutItInForce() {
        var id = offered(2046, day("2046-01-01", true));

        decide(admin(), id, true, "已核对").then().statusCode(409).body("detail", containsString("somebody else"));
        supervisor().get("/api/v1/calendars/2046").then().body("published", equalTo(false));
        supervisor()
                .get("/api/v1/calendar-offers/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("changes.days.date", equalTo(List.of("2046-01-01")));

        decide(supervisor(), id, true, "已与国务院公告核对")
                .then()
                .statusCode(200)
                .body("state", equalTo("granted"))
                .body("offeredBy", equalTo("admin"))
                .body("decidedBy", equalTo("supervisor"))
                .body("decision", equalTo("已与国务院公告核对"));
        supervisor().get("/api/v1/calendars/2046").then().body("published", equalTo(true));
        decide(supervisor(), id, true, "再来一次").then().statusCode(409);
    }

    @Test
    void aRefusedOrWithdrawnYearIsNotInForceAndMakesRoomForAnother() {
        var refused = offered(2047, day("2047-01-01", true));
        offer(2047, day("2047-01-02", true)).then().statusCode(409);
        decide(supervisor(), refused, false, "日期有误").then().statusCode(200).body("state", equalTo("refused"));
        var withdrawn = offered(2047, day("2047-01-03", true));
        as(Tokens.of("admin-2").roles("admin").areas("*"))
                .post("/api/v1/calendar-offers/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(409);
        admin().post("/api/v1/calendar-offers/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));

        supervisor().get("/api/v1/calendars/2047").then().body("published", equalTo(false));
        supervisor()
                .get("/api/v1/calendar-offers")
                .then()
                .body("items.findAll { it.year == 2047 }.state", equalTo(List.of("withdrawn", "refused")));
    }

    @Test
    void aDecisionNeedsTheWholeCityAYesOrNoAndAReason() {
        var id = offered(2048, day("2048-01-01", true));
        var districtOnly = as(Tokens.of("supervisor-d").roles("supervisor").areas("230202"));

        decide(districtOnly, id, true, "同意").then().statusCode(403);
        supervisor()
                .contentType("application/json")
                .body("{\"reason\":\" \"}")
                .post("/api/v1/calendar-offers/" + id + "/decision")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("grant", "reason"));
        decide(supervisor(), UUID.randomUUID().toString(), true, "同意").then().statusCode(404);
    }

    @Test
    void onlyAnAdministratorOffersYears() {
        for (var role : List.of("supervisor", "dispatcher", "handler", "auditor", "leader")) {
            as(Tokens.of("x").roles(role).areas("*"))
                    .contentType("application/json")
                    .body(schedule(2041, day("2041-01-01", true)))
                    .put("/api/v1/calendars/2041")
                    .then()
                    .statusCode(403);
        }
        supervisor().get("/api/v1/calendars/2041").then().body("published", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | year",
                "{\"year\":2042} | days",
                "{\"year\":2042,\"days\":[]} | days",
                "{\"year\":2043,\"days\":[{\"date\":\"2042-01-01\",\"isOffDay\":true}]} | year",
                "{\"year\":\"2042\",\"days\":[]} | year",
                "{\"year\":2042,\"days\":[{\"date\":\"2042-13-01\",\"isOffDay\":true}]} | days[0].date",
                "{\"year\":2042,\"days\":[{\"date\":\"2099-01-01\",\"isOffDay\":true}]} | days[0].date",
                "{\"year\":2042,\"days\":[{\"date\":\"2042-01-01\"}]} | days[0].isOffDay",
                "{\"year\":2042,\"days\":[{\"isOffDay\":true}]} | days[0].date",
                "{\"year\":2042,\"days\":[{\"date\":\"2042-01-01\",\"isOffDay\":true},{\"date\":\"2042-01-01\",\"isOffDay\":false}]} | days[1].date"
            })
    void aScheduleThatIsNoneIsRefusedByFieldAndNotStored(String body, String field) {
        var answer = admin().contentType("application/json").body(body).put("/api/v1/calendars/2042");

        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.jsonPath().<String>getList("errors.field")).contains(field);
        supervisor().get("/api/v1/calendars/2042").then().body("published", equalTo(false));
    }

    private static RequestSpecification admin() {
        return as(Tokens.of("admin").roles("admin").areas("*"));
    }

    private static Response foresee(int year, String... days) {
        return admin().contentType("application/json")
                .body(schedule(year, days))
                .post("/api/v1/calendars/" + year + "/preview");
    }

    private static void putInForce(int year, String... days) {
        decide(supervisor(), offered(year, days), true, "已核对").then().statusCode(200);
    }

    private static String offered(int year, String... days) {
        return offer(year, days).then().statusCode(202).extract().path("id");
    }

    private static Response decide(RequestSpecification by, String id, boolean grant, String reason) {
        return by.contentType("application/json")
                .body(Map.of("grant", grant, "reason", reason))
                .post("/api/v1/calendar-offers/" + id + "/decision");
    }

    private static Response offer(int year, String... days) {
        return admin().contentType("application/json")
                .body(schedule(year, days))
                .put("/api/v1/calendars/" + year);
    }

    private static String schedule(int year, String... days) {
        return "{\"$schema\":\"x\",\"year\":" + year + ",\"papers\":[],\"days\":[" + String.join(",", days) + "]}";
    }

    private static String day(String date, boolean off) {
        return "{\"name\":\"元旦\",\"date\":\"" + date + "\",\"isOffDay\":" + off + "}";
    }
}
