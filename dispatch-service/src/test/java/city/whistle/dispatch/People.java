package city.whistle.dispatch;

import static io.restassured.RestAssured.given;

import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The people of the loop, and what they do to tickets over HTTP. */
public final class People {
    private People() {}

    public static String handler(String unit) {
        return Tokens.of("handler-" + unit).roles("handler").units(unit).sign();
    }

    public static String head(String unit) {
        return Tokens.of("head-" + unit).roles("unit_head").units(unit).sign();
    }

    /** A department's own system, which works like its handlers. */
    public static String system(String unit) {
        return Tokens.of("service-account-dept-" + unit)
                .roles("handler")
                .units(unit)
                .sign();
    }

    public static String dispatcher() {
        return Tokens.of("dispatcher")
                .roles("dispatcher")
                .units("city-command")
                .areas("*")
                .sign();
    }

    public static String supervisor() {
        return Tokens.of("supervisor").roles("supervisor").areas("*").sign();
    }

    public static String supervisorOf(String district) {
        return Tokens.of("supervisor-" + district)
                .roles("supervisor")
                .areas(district)
                .sign();
    }

    public static String with(String role) {
        return Tokens.of(role).roles(role).areas("*").sign();
    }

    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** One action, whatever comes of it. */
    public static Response act(String token, UUID id, String action, Object body) {
        return as(token).body(body).post("/api/v1/tickets/" + id + "/" + action);
    }

    /** One action that must succeed. */
    public static JsonPath done(String token, UUID id, String action, Object body) {
        return act(token, id, action, body).then().statusCode(200).extract().jsonPath();
    }

    public static JsonPath ticket(UUID id) {
        return as(with("auditor"))
                .get("/api/v1/tickets/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Files a complaint and waits until it is a ticket. */
    public static UUID filed(ComplaintFiled filed) {
        Topics.publish(filed);
        return arrived(filed.head().caseId());
    }

    public static UUID arrived(UUID id) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> status(id) == 200);
        return id;
    }

    public static int status(UUID id) {
        return as(with("auditor")).get("/api/v1/tickets/" + id).statusCode();
    }

    /** Files a complaint and has the dispatcher give it to these units. */
    public static UUID placed(FilingFixture complaint, String lead, String... coHandlers) {
        var id = filed(complaint.unsure().filed());
        done(dispatcher(), id, "triage", Map.of("lead", lead, "coHandlers", coHandlers, "reason", "by telephone"));
        return id;
    }

    /** A ticket its lead has signed in. */
    public static UUID signedIn(FilingFixture complaint, String lead, String... coHandlers) {
        var id = placed(complaint, lead, coHandlers);
        done(handler(lead), id, "sign-in", Map.of());
        return id;
    }

    /** A ticket whose lead has reported its work done. */
    public static UUID worked(FilingFixture complaint, String lead) {
        var id = signedIn(complaint, lead);
        done(handler(lead), id, "done", report());
        return id;
    }

    public static Map<String, Object> report() {
        return Map.of(
                "finding", "音响超时使用属实",
                "action", "责令停止使用",
                "reason", "solved",
                "evidence", java.util.List.of(UUID.randomUUID().toString()),
                "contacted", true);
    }
}
