package city.whistle.intake.retention;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.contracts.Place;
import city.whistle.intake.Intake.Case;
import city.whistle.intake.tracking.Story;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is personal goes when its time is over, or when the person asks for it; and what went is on record. */
@QuarkusTest
@WithBackbone
class RetentionTest {
    @Inject
    ExpireReporters expire;

    @Inject
    Clock clock;

    private final String phone =
            "138" + (10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 89_999_999));

    @Test
    void reportersOfCasesThatAreOverForLongAreForgottenAndTheRegisterSaysSo() throws Throwable {
        var over = reported();
        var open = reported();
        tell(new Story(over.id(), over.number(), somewhere(), Instant.parse("2026-03-02T00:00:00Z"))
                .dispatched()
                .signedIn(1)
                .done(1)
                .closed(1));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> "closed".equals(track(over).path("state")));

        VertxContextSupport.subscribeAndAwait(
                () -> expire.expire(clock.instant().plus(Duration.ofDays(1))));

        kept(over).body("name", nullValue()).body("phone", nullValue()).body("words.size()", equalTo(0));
        kept(open).body("phone", equalTo(phone)).body("words.size()", equalTo(1));
        var line = lineOf(over);
        assertThat(line.get("rule")).isEqualTo("retention");
        assertThat(line.get("by")).isEqualTo("intake");
        assertThat(line.get("basis").toString()).startsWith("P3Y after the case, pack crane-");
        assertThat(actions(over)).contains("contact.shredded");
        assertThat(findings())
                .noneMatch(each -> each.contains(over.id().toString())
                        || each.contains(line.get("id").toString()));
    }

    @Test
    void whatAPersonAsksForIsDecidedBySomebodyElse() {
        var one = reported();
        var two = reported();
        var id = asked("export", phone);

        decided("eyes", id, true, "*").statusCode(409);
        decided("other-eyes", id, true, "239902").statusCode(403);
        export("eyes", id).statusCode(404);
        decided("other-eyes", id, true, "*")
                .statusCode(200)
                .body("state", equalTo("granted"))
                .body("cases", equalTo(2));
        decided("other-eyes", id, false, "*").statusCode(409);

        export("other-eyes", id).statusCode(404);
        export("eyes", id)
                .statusCode(200)
                .body("items.told.number", hasItems(one.number(), two.number()))
                .body("items.kept.reporter.phone", hasItems(phone, phone))
                .body("items[0].told.timeline", notNullValue());
        assertThat(actions(two)).contains("contact.read");
    }

    @Test
    void aGrantedDeletionTakesAllOfThePersonsCases() {
        var one = reported();
        var two = reported();
        var refused = asked("deletion", phone);
        decided("other-eyes", refused, false, "*").statusCode(200).body("state", equalTo("refused"));
        kept(one).body("phone", equalTo(phone));

        decided("other-eyes", asked("deletion", phone), true, "*")
                .statusCode(200)
                .body("cases", equalTo(2));

        kept(one).body("phone", nullValue()).body("words.size()", equalTo(0));
        kept(two).body("phone", nullValue());
        assertThat(lineOf(one)).containsEntry("rule", "request").containsEntry("cases", 2);
        assertThat(lineOf(two)).isEqualTo(lineOf(one));
    }

    @Test
    void aPersonWhoDeletesByAccessCodeIsInTheRegisterToo() {
        var own = reported();

        nobody().queryParam("code", own.code())
                .delete(COMPLAINTS + "/" + own.number() + "/reporter")
                .then()
                .statusCode(204);

        assertThat(lineOf(own)).containsEntry("rule", "resident").containsEntry("cases", 1);
    }

    @Test
    void requestsAreReadWithCare() {
        as("eyes", "operator")
                .body(Map.of("kind", "export", "phone", "no number"))
                .post("/api/v1/person-requests")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("phone", "reason"));
        as("eyes", "handler").get("/api/v1/person-requests").then().statusCode(403);
        as("eyes", "operator").get("/api/v1/deletions").then().statusCode(403);
        decided("eyes", UUID.randomUUID().toString(), true, "*").statusCode(404);
    }

    private Case reported() {
        var body = body(NOISE + "，电话" + phone);
        body.put("reporter", Map.of("name", "某人", "phone", phone));
        return filed(body);
    }

    private static ValidatableResponse kept(Case of) {
        return nobody().queryParam("code", of.code())
                .get(COMPLAINTS + "/" + of.number() + "/reporter")
                .then()
                .statusCode(200);
    }

    private static String asked(String kind, String phone) {
        return as("eyes", "operator")
                .body(Map.of("kind", kind, "phone", phone, "reason", "came with an identity card"))
                .post("/api/v1/person-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse decided(String by, String id, boolean grant, String area) {
        return as(by, "supervisor", area)
                .body(Map.of("grant", grant, "reason", "looked at"))
                .post("/api/v1/person-requests/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse export(String by, String id) {
        return as(by, "operator")
                .get("/api/v1/person-requests/" + id + "/export")
                .then();
    }

    private static Map<String, Object> lineOf(Case of) {
        return auditor("/api/v1/deletions?limit=200").getList("items").stream()
                .map(RetentionTest::line)
                .filter(line -> auditor("/api/v1/deletions/" + line.get("id") + "/cases")
                        .getList("items")
                        .contains(of.number()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> line(Object item) {
        return (Map<String, Object>) item;
    }

    private static List<String> actions(Case of) {
        return auditor("/api/v1/audit?case=" + of.id()).getList("items.action");
    }

    private static List<String> findings() {
        return auditor("/api/v1/audit/verification").getList("findings").stream()
                .map(String::valueOf)
                .toList();
    }

    private static JsonPath auditor(String path) {
        Response answer = as("auditor", "auditor").get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static void tell(Story story) {
        story.events().forEach(Topics::publish);
    }

    private static Place somewhere() {
        var grid = grids().get(0);
        return grid.place();
    }
}
