package city.whistle.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class ProblemsTest {
    private static final String DESK = "/api/v1/desk";

    @Test
    void aGoodBodyIsTaken() {
        post("""
                {"channel": "hotline", "text": "街灯不亮\\n\\t\\r\\n", "place": {"lat": 47.3}, "count": 2, "anonymous": true,
                 "occurredAt": "2026-11-22T08:00:00+08:00", "day": "2026-11-22", "tags": ["a"],
                 "other": "0198c0de-0000-7000-8000-000000000001", "surplus": 1}""")
                .statusCode(200)
                .body("occurredAt", equalTo("2026-11-22T00:00:00Z"))
                .body("channel", equalTo("hotline"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conflict | 409 | Conflict | it is busy",
                "absent | 404 | Not Found | there is no such job",
                "wrapped | 404 | Not Found | there is no such job",
                "forbidden | 403 | Forbidden | it is your own work",
                "often | 429 | Too Many Requests | too often",
            })
    void aFailureIsAProblemOfItsKind(String kind, int status, String title, String detail) {
        var answer = given().get(DESK + "/failures/" + kind).then();

        problem(answer, status).body("title", equalTo(title)).body("detail", equalTo(detail));
    }

    @Test
    void aFailureTellsMoreWhereItHasMoreToTell() {
        given().get(DESK + "/failures/conflict").then().body("actions", equalTo(java.util.List.of("wait")));
        given().get(DESK + "/failures/often").then().header("Retry-After", "2");
    }

    @Test
    void whatBreaksInsideIsNotTold() {
        problem(given().get(DESK + "/failures/any").then(), 500)
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")))
                .body("instance", containsString("urn:uuid:"));
    }

    @Test
    void aBrowserIsShownWhatTheViewMakesOfIt() {
        given().accept("text/html, */*;q=0.1")
                .get(DESK + "/failures/conflict")
                .then()
                .statusCode(409)
                .contentType("text/html")
                .body(equalTo("<p>it is busy</p>"));
    }

    @Test
    void whatIsAwayIsWorthTryingAgain() {
        problem(given().get(DESK + "/failures/away").then(), 503)
                .header("Retry-After", "5")
                .body(not(containsString("db.internal")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"x\"} | channel | must not be null",
                "{\"channel\": \"app\", \"text\": \"\"} | text | must have 1 to 20 characters",
                "{\"channel\": \"app\", \"text\": \"  \\n \"} | text | must have 1 to 20 characters",
                "{\"channel\": \"app\", \"text\": \"123456789012345678901\"} | text | must have 1 to 20 characters",
                "{\"channel\": \"app\", \"text\": \"a\\u0000b\"} | text | must hold no control characters",
                "{\"channel\": \"app\", \"text\": \"a\\u001bb\"} | text | must hold no control characters",
                "{\"channel\": \"app\", \"text\": \"a\\ud800b\"} | text | must hold no control characters",
                "{\"channel\": \"app\", \"text\": 5} | text | must be a text",
                "{\"channel\": \"app\", \"text\": true} | text | must be a text",
                "{\"channel\": \"app\", \"text\": [\"x\"]} | text | must be a text",
                "{\"channel\": \"smoke\", \"text\": \"x\"} | channel |"
                        + " must be one of app, qr, hotline, grid, visit, window, external",
                "{\"channel\": 0, \"text\": \"x\"} | channel |"
                        + " must be one of app, qr, hotline, grid, visit, window, external",
                "{\"channel\": \"\", \"text\": \"x\"} | channel |"
                        + " must be one of app, qr, hotline, grid, visit, window, external",
                "{\"place\": {\"lat\": \"47\"}} | place.lat | must be a number",
                "{\"place\": {\"lat\": \"NaN\"}} | place.lat | must be a number",
                "{\"place\": {\"lat\": 1e999}} | place.lat | must be a number of ordinary size",
                "{\"place\": {\"lat\": 0, \"lon\": -1e999}} | place.lon | must be a number of ordinary size",
                "{\"channel\": \"app\", \"text\": \"x\", \"place\": {\"lat\": 91}} | place.lat |"
                        + " must be less than or equal to 90",
                "{\"channel\": \"app\", \"text\": \"x\", \"spots\": [{\"lat\": 1}, {\"lat\": 91}]} | spots[1].lat |"
                        + " must be less than or equal to 90",
                "{\"channel\": \"app\", \"text\": \"x\", \"tags\": [\"a\", \"\"]} | tags[1] | must have 1 to 5 characters",
                "{\"spots\": [{\"lat\": 1}, {\"lat\": \"x\"}]} | spots[1].lat | must be a number",
                "{\"tags\": [null]} | tags[0] | must not be null",
                "{\"tags\": \"a\"} | tags | must be a list",
                "{\"place\": 5} | place | must be an object",
                "{\"place\": \"\"} | place | must be an object",
                "{\"count\": \"5\"} | count | must be a whole number",
                "{\"count\": 5.5} | count | must be a whole number",
                "{\"count\": 99999999999} | count | must be a whole number and not as large as this one",
                "{\"anonymous\": \"true\"} | anonymous | must be true or false",
                "{\"anonymous\": 1} | anonymous | must be true or false",
                "{\"occurredAt\": 1763769600} | occurredAt |"
                        + " must be a time with its offset, such as 2026-11-22T08:00:00+08:00",
                "{\"occurredAt\": \"2026-11-22T08:00:00\"} | occurredAt |"
                        + " must be a time with its offset, such as 2026-11-22T08:00:00+08:00",
                "{\"occurredAt\": \"+99999-11-22T08:00:00Z\"} | occurredAt |"
                        + " must be a time with its offset, such as 2026-11-22T08:00:00+08:00",
                "{\"occurredAt\": \"\"} | occurredAt |"
                        + " must be a time with its offset, such as 2026-11-22T08:00:00+08:00",
                "{\"day\": \"22.11.2026\"} | day | must be a date such as 2026-11-22",
                "{\"day\": 20000} | day | must be a date such as 2026-11-22",
                "{\"other\": \"17\"} | other | must be a UUID",
                "{\"other\": \"\"} | other | must be a UUID",
            })
    void aWrongFieldIsNamedAndToldWhatItMustBe(String body, String field, String message) {
        var answer = post(body);

        problem(answer, 422).body("errors.find { it.field == '" + field + "' }.message", equalTo(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": ",
                "nonsense",
                "{\"text\": \"a\"} {}",
                "{'text': 1}",
                "{\"lat\": NaN}",
                "[1, 2",
                "",
                "null",
                " ",
                "{\"text\": \"a\nb\"}",
            })
    void whatIsNoJsonIsABadRequest(String body) {
        problem(post(body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"text\"", "[]", "true"})
    void aBodyOfAnotherKindIsABadRequest(String body) {
        problem(post(body), 400).body("detail", equalTo("the body must be an object"));
    }

    @Test
    void aNameThatComesTwiceIsABadRequest() {
        problem(post("{\"text\": \"a\", \"text\": \"b\"}"), 400)
                .body("detail", containsString("Duplicate field 'text'"));
    }

    @Test
    void deepNestingIsABadRequest() {
        problem(post("{\"more\": {\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}}"), 400)
                .body("detail", containsString("too deeply"));
        problem(post("{\"more\": {\"a\":" + "[".repeat(70) + "]".repeat(70) + "}}"), 400)
                .body("detail", containsString("too deeply"));
    }

    @Test
    void anEndlessNumberOrTextIsABadRequest() {
        problem(post("{\"count\": " + "9".repeat(200) + "}"), 400);
        problem(post("{\"text\": \"" + "x".repeat(100_001) + "\"}"), 400);
    }

    @Test
    void bytesThatAreNoTextAreABadRequest() {
        problem(
                given().contentType("application/json")
                        .body(new byte[] {
                            '{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'
                        })
                        .post(DESK)
                        .then(),
                400);
    }

    @Test
    void aLongJsonBodyIsTooLarge() {
        problem(post("{\"text\": \"" + "x".repeat(300_000) + "\"}"), 413).body("detail", containsString("262144"));
    }

    @Test
    void aLongJsonBodyThatDoesNotTellItsLengthIsTooLargeAsWell() throws IOException, InterruptedException {
        var body = "{\"a\": \"" + "x".repeat(90_000) + "\"" + " ".repeat(200_000) + "}";

        assertThat(chunked("/long", body).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/octet-stream", "multipart/form-data; boundary=x"})
    void twentyMegabytesAreTooLarge(String type) {
        problem(given().contentType(type).body(new byte[20 << 20]).post(DESK).then(), 413);
    }

    @Test
    void aBodyOfTwoHundredKilobytesStaysOnTheEventLoop() throws IOException, InterruptedException {
        var body = "{\"a\": \"" + "街".repeat(30_000) + "\", \"b\": \"" + "灯".repeat(30_000) + "\"}";

        given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(DESK + "/long")
                .then()
                .statusCode(200)
                .body(equalTo("2 texts, 1"));
        assertThat(chunked("/long", body).body()).isEqualTo("2 texts, 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na", "--x\r\nnonsense\r\n\r\n", "--x"
            })
    void aFormInPartsThatBreaksOffIsTheSendersFault(String body) {
        var answer = given().contentType("multipart/form-data; boundary=x")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(DESK + "/parts");

        problem(answer.then(), 400).body("detail", containsString("breaks off"));
    }

    @Test
    void aTextInAFormHoldsNoControlCharactersEither() {
        problem(
                        given().contentType("application/x-www-form-urlencoded")
                                .body("text=a%00b")
                                .post(DESK + "/form")
                                .then(),
                        422)
                .body("errors[0].field", equalTo("text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier=heavy | tier | must be one of ordinary, key, difficult",
                "tier=KEY | tier | must be one of ordinary, key, difficult",
                "tiers=key&tiers=x | tiers | must be one of ordinary, key, difficult",
                "limit=many | limit | must be a whole number",
                "limit=0 | limit | must be greater than or equal to 1",
                "from=yesterday | from | must be a time with its offset, such as 2026-11-22T08:00:00+08:00",
                "case=17 | case | must be a UUID",
                "q=a%00b | q | must hold no control characters",
            })
    void aWrongParameterIsNamed(String query, String field, String message) {
        var answer = given().urlEncodingEnabled(false).get(DESK + "?" + query).then();

        problem(answer, 422).body("errors[0].field", equalTo(field)).body("errors[0].message", equalTo(message));
    }

    @Test
    void parametersAreReadByTheirWireNames() {
        given().get(DESK + "?tier=key&tiers=key&tiers=ordinary&limit=5&from=2026-11-22T08:00:00Z&q=街&case=")
                .then()
                .statusCode(200)
                .body("tier", equalTo("KEY"))
                .body("tiers", equalTo("[KEY, ORDINARY]"))
                .body("limit", equalTo("5"))
                .body("from", equalTo("2026-11-22T08:00:00Z"))
                .body("q", equalTo("街"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/17", "/1-1-1-1-1", "/nothing/here", "/../nothing"})
    void whatDoesNotExistIsNotFound(String path) {
        problem(given().get(DESK + path).then(), 404).body("detail", equalTo("there is nothing here"));
    }

    @Test
    void anotherMethodIsNotAllowed() {
        problem(given().delete(DESK).then(), 405);
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        problem(given().contentType("text/csv").body("a,b").post(DESK).then(), 415);
        problem(given().accept("image/png").get(DESK + "/text").then(), 406);
    }

    @Test
    void whatCameByTlsIsToComeByTlsAlways() {
        given().header("X-Forwarded-Proto", "https")
                .get("/no-such-file.js")
                .then()
                .header("Strict-Transport-Security", containsString("max-age=31536000"))
                .header("X-Content-Type-Options", "nosniff");
        given().get(DESK).then().header("Strict-Transport-Security", nullValue());
    }

    @Test
    void answersAreNeitherKeptNorGuessedAt() {
        given().get(DESK).then().header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
        given().get(DESK + "/failures/any")
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(DESK)
                .then();
    }

    private static HttpResponse<String> chunked(String path, String body) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + io.restassured.RestAssured.port + DESK + path);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status))
                .body("type", equalTo("about:blank"))
                .body("title", not(nullValue()))
                .body("detail", not(nullValue()));
    }
}
