package city.whistle.intake.complaint;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import city.whistle.intake.Intake;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense is answered with the field named, and nothing of it is kept. */
@QuarkusTest
@WithBackbone
class BadFilingTest {
    static Stream<Arguments> nonsense() {
        return Stream.of(
                with("empty text", "text", body -> body.put("text", "")),
                with("no text", "text", body -> body.remove("text")),
                with("blank text", "text", body -> body.put("text", " \n ")),
                with("4,001 characters", "text", body -> body.put("text", "噪".repeat(4001))),
                with("a control character", "text", body -> body.put("text", "噪音\u0000扰民")),
                with("a number for text", "text", body -> body.put("text", 5)),
                with("a list for text", "text", body -> body.put("text", List.of("a"))),
                with("a long title", "title", body -> body.put("title", "噪".repeat(101))),
                with("no channel", "channel", body -> body.remove("channel")),
                with("an unknown channel", "channel", body -> body.put("channel", "pigeon")),
                with("a channel's Java name", "channel", body -> body.put("channel", "APP")),
                with("an unknown kind", "kind", body -> body.put("kind", "COMPLAINT!")),
                with("no place", "place", body -> body.remove("place")),
                with("an empty place", "place", body -> body.put("place", Map.of())),
                with("a place elsewhere", "place", body -> body.put("place", Map.of("lat", 10.0, "lon", 20.0))),
                with("half a point", "place.lon", body -> body.put("place", Map.of("lat", 47.34))),
                with("a huge latitude", "place.lat", body -> body.put("place", Map.of("lat", 1e300, "lon", 20.0))),
                with("a word for a latitude", "place.lat", body -> body.put("place", Map.of("lat", "north"))),
                with("NaN in quotes", "place.lat", body -> body.put("place", Map.of("lat", "NaN", "lon", 1.0))),
                with("a system of Mars", "place.crs", body -> body.put("place", mars())),
                with("an unknown grid", "place.grid", body -> body.put("place", Map.of("grid", "000000000000000"))),
                with("a grid elsewhere", "place.grid", body -> body.put("place", gridElsewhere())),
                with("a long address", "place.address", body -> body.put("place", longAddress())),
                with("a forged code", "qr", body -> body.put("qr", "not-a-code")),
                with("qr without a code", "qr", body -> body.put("channel", "qr")),
                with("an unknown attachment", "attachments", body -> body.put("attachments", List.of(random()))),
                with("no attachment's id", "attachments", body -> body.put("attachments", List.of("1"))),
                with(
                        "null among attachments",
                        "attachments",
                        body -> body.put("attachments", Collections.singletonList(null))),
                with(
                        "ten attachments",
                        "attachments",
                        body -> body.put(
                                "attachments",
                                Stream.generate(BadFilingTest::random).limit(10).toList())),
                with("a broken phone", "reporter.phone", body -> body.put("reporter", Map.of("phone", "call me"))),
                with("a broken e-mail", "reporter.email", body -> body.put("reporter", Map.of("email", "me"))),
                with("a named nobody", "reporter", body -> {
                    body.put("anonymous", true);
                    body.put("reporter", Map.of("name", "李"));
                }),
                with("a word for yes", "anonymous", body -> body.put("anonymous", "yes")),
                with("no time", "occurredAt", body -> body.put("occurredAt", "yesterday")),
                with("the future", "occurredAt", body -> body.put("occurredAt", "2126-01-01T00:00:00+08:00")),
                with(
                        "solved by app",
                        "solvedOnSpot",
                        body -> body.put("solvedOnSpot", Map.of("finding", "a", "action", "b"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsNamed(String what, String field, Map<String, Object> body) {
        var answer = file(body);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(fields(answer)).as(answer.asString()).anyMatch(name -> name.startsWith(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "5",
                "{\"text\": NaN}",
                "\u0000",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"channel\":\"app\",\"text\":\"噪音\",\"place\":{\"lat\":NaN,\"lon\":1e999}}",
                "{\"channel\":\"app\",\"text\":\"噪音\",\"place\":{\"lat\":1e999,\"lon\":1}}"
            })
    void whatIsNoFilingAtAllIsRefused(String body) {
        nobody().body(body).post(COMPLAINTS).then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void deepNestingIsRefused() {
        nobody().body("{\"place\":".repeat(2000))
                .post(COMPLAINTS)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 413, 422));
    }

    @Test
    void nothingOfARefusedFilingIsKept() {
        var mark = "独一无二" + UUID.randomUUID();
        var body = body(mark);
        body.put("attachments", List.of(random()));

        file(body).then().statusCode(422);

        as("operator", "operator")
                .queryParam("text", mark)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void fourThousandRareCharactersAreTaken() {
        file(body("𠮷".repeat(4000))).then().statusCode(201);
    }

    private static Map<String, Object> mars() {
        return Map.of("lat", 47.34, "lon", 123.96, "crs", "MARS");
    }

    private static Map<String, Object> gridElsewhere() {
        var here = Intake.grids().get(0);
        return Map.of(
                "lat",
                here.lat(),
                "lon",
                here.lon(),
                "grid",
                Intake.grids().get(200).code());
    }

    private static Map<String, Object> longAddress() {
        return Map.of("grid", Intake.grids().get(0).code(), "address", "路".repeat(201));
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    private static List<String> fields(Response problem) {
        return problem.jsonPath().getList("errors.field", String.class);
    }

    private static Arguments with(String what, String field, Consumer<Map<String, Object>> spoil) {
        var body = body(NOISE);
        spoil.accept(body);
        return Arguments.of(what, field, body);
    }
}
