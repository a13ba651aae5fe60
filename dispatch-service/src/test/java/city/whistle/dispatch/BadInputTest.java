package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.act;
import static city.whistle.dispatch.People.as;
import static city.whistle.dispatch.People.dispatcher;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class BadInputTest {
    private static final String LONG = "噪".repeat(4001);
    private static UUID signedIn;
    private static UUID held;

    static Stream<Arguments> badBodies() {
        return Stream.of(
                bad("log", "text", Map.of("text", "")),
                bad("log", "text", Map.of("text", " \n ")),
                bad("log", "text", Map.of("text", LONG)),
                bad("log", "text", Map.of("text", "a\u0000b")),
                bad("log", "text", Map.of("text", 5)),
                bad("log", "text", Map.of("text", List.of("a"))),
                bad("log", "text", Map.of()),
                bad("log", "public", Map.of("text", "a", "public", "yes")),
                bad("log", "attachments[0]", Map.of("text", "a", "attachments", List.of("../etc/passwd"))),
                bad("log", "attachments", Map.of("text", "a", "attachments", "one")),
                bad("contact", "how", Map.of("note", "a")),
                bad("contact", "how", Map.of("how", "p".repeat(101))),
                bad("contact", "note", Map.of("how", "phone", "note", LONG)),
                bad("assign", "assignee", Map.of()),
                bad("done", "finding", changed("finding", LONG)),
                bad("done", "action", changed("action", null)),
                bad("done", "reason", changed("reason", null)),
                bad("done", "reason", changed("reason", "because")),
                bad("done", "evidence", changed("evidence", List.of())),
                bad("done", "evidence[0]", changed("evidence", List.of("a b"))),
                bad("done", "contacted", changed("contacted", false)),
                bad("done", "contacted", changed("contacted", "maybe")),
                bad("return", "reason", Map.of("legalBasis", "law")),
                bad("return", "legalBasis", Map.of("reason", "not ours")),
                bad("extend", "amount", Map.of("unit", "work_day", "reason", "r")),
                bad("extend", "amount", Map.of("amount", 6, "unit", "work_day", "reason", "r")),
                bad("extend", "amount", Map.of("amount", 0, "unit", "work_day", "reason", "r")),
                bad("extend", "amount", Map.of("amount", -1, "unit", "work_day", "reason", "r")),
                bad("extend", "amount", Map.of("amount", 99999999999L, "unit", "work_day", "reason", "r")),
                bad("extend", "amount", Map.of("amount", 1.5, "unit", "work_day", "reason", "r")),
                bad("extend", "unit", Map.of("amount", 1, "unit", "natural_day", "reason", "r")),
                bad("extend", "unit", Map.of("amount", 1, "unit", "fortnight", "reason", "r")),
                bad("extend", "reason", Map.of("amount", 1, "unit", "work_day")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badBodies")
    void aBadBodyNamesItsFieldAndChangesNothing(String action, String field, Map<String, Object> body) {
        signedIn = signedIn == null ? People.signedIn(aComplaint(), "water") : signedIn;
        var before = People.ticket(signedIn).getLong("version");

        var answer = act(handler("water"), signedIn, action, body);

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.field", String.class))
                .as(answer.asString())
                .anyMatch(name -> name.contains(field));
        assertThat(People.ticket(signedIn).getLong("version")).isEqualTo(before);
    }

    static Stream<Arguments> badDecisions() {
        return Stream.of(
                bad("triage", "lead", Map.of("reason", "r")),
                bad("triage", "lead", Map.of("lead", "no-such-unit", "reason", "r")),
                bad("triage", "lead", Map.of("lead", 7, "reason", "r")),
                bad("triage", "reason", Map.of("lead", "water")),
                bad(
                        "triage",
                        "coHandlers[1]",
                        Map.of("lead", "water", "coHandlers", List.of("gas", "x"), "reason", "r")),
                bad("triage", "coHandlers[0]", Map.of("lead", "water", "coHandlers", List.of("water"), "reason", "r")),
                bad("triage", "category", Map.of("lead", "water", "category", "no.such", "reason", "r")),
                bad("triage", "tier", Map.of("lead", "water", "tier", "huge", "reason", "r")),
                bad("triage", "urgency", Map.of("lead", "water", "urgency", "now", "reason", "r")),
                bad("reject", "rightAddress", Map.of("reason", "a lawsuit")),
                bad("reject", "reason", Map.of("rightAddress", "the court")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badDecisions")
    void aBadDecisionNamesItsField(String action, String field, Map<String, Object> body) {
        held = held == null ? People.filed(aComplaint().unsure().filed()) : held;

        var answer = act(dispatcher(), held, action, body);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.jsonPath().getList("errors.field", String.class))
                .as(answer.asString())
                .anyMatch(name -> name.contains(field));
        assertThat(People.ticket(held).getString("state")).isEqualTo("triage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"text\": NaN}"})
    void whatIsNoJsonIsRefused(String body) {
        signedIn = signedIn == null ? People.signedIn(aComplaint(), "water") : signedIn;

        assertThat(act(handler("water"), signedIn, "log", body).statusCode()).isBetween(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%00", "1"})
    void nonsenseIsNoTicket(String id) {
        as(People.with("admin"))
                .urlEncodingEnabled(false)
                .get("/api/v1/tickets/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownTicketIsNotFound() {
        act(handler("water"), UUID.randomUUID(), "sign-in", Map.of()).then().statusCode(404);
        as(People.with("admin"))
                .get("/api/v1/tickets/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=many",
                "cursor=!!",
                "cursor=abc",
                "state=asleep",
                "state=done,asleep",
                "tier=huge",
                "urgency=now",
                "overdue=very",
                "sort=moon",
                "unit=no-such-unit",
                "category=no.such",
                "grid=12",
                "grid=%25",
                "q=a"
            })
    void aListNamesTheParameterThatMakesNoSense(String query) {
        var answer = as(People.supervisor()).urlEncodingEnabled(false).get("/api/v1/tickets?" + query);

        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 422);
        assertThat(answer.jsonPath().getList("errors.field", String.class)).contains(query.split("=", 2)[0]);
    }

    @Test
    void aStaleVersionIsRefusedAndARightOneTaken() {
        var id = People.placed(aComplaint(), "water");
        var version = People.ticket(id).getLong("version");

        for (var stale : List.of("\"999\"", "nonsense", "\"\"", version + "")) {
            as(handler("water"))
                    .header("If-Match", stale)
                    .body(Map.of())
                    .post("/api/v1/tickets/" + id + "/sign-in")
                    .then()
                    .statusCode(412);
        }
        var answer = as(handler("water"))
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .post("/api/v1/tickets/" + id + "/sign-in");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.jsonPath().getLong("version") + "\"");
        assertThat(answer.jsonPath().getLong("version")).isGreaterThan(version);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsAConflict() {
        var id = People.signedIn(aComplaint(), "water");
        var key = UUID.randomUUID().toString();

        var first = log(id, key, "looked");
        var again = log(id, key, "looked");
        var other = log(id, key, "looked twice");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(People.ticket(id).getList("history.what")).containsOnlyOnce("log");
    }

    @Test
    void aPreviewNamesWhatTheCityDoesNotKnow() {
        var answer = as(dispatcher())
                .body(Map.of("category", "no.such", "grid", "1"))
                .post("/api/v1/routes/preview");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("category", "grid");
    }

    @Test
    void aTicketKeepsTheDispatchersSorting() {
        var id = People.filed(aComplaint().unsure().filed());

        var answer = done(
                dispatcher(),
                id,
                "triage",
                Map.of("tier", "key", "urgency", "urgent", "category", "env.noise", "lead", "water", "reason", "r"));

        assertThat(answer.getString("tier")).isEqualTo("key");
        assertThat(answer.getString("urgency")).isEqualTo("urgent");
    }

    private static io.restassured.response.Response log(UUID id, String key, String text) {
        return as(handler("water"))
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/api/v1/tickets/" + id + "/log");
    }

    private static Arguments bad(String action, String field, Map<String, Object> body) {
        return Arguments.of(action, field, body);
    }

    private static Map<String, Object> changed(String field, Object value) {
        var body = new HashMap<String, Object>(People.report());
        body.put(field, value);
        return body;
    }
}
