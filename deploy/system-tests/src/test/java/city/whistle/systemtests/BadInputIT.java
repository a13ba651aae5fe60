package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nonsense is answered with the field named, and nothing of it is stored. */
class BadInputIT {
    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);
    private final Cases cases = new Cases(api);

    static Stream<Arguments> badFilings() {
        return Stream.of(
                filing("empty text", "text", body -> body.put("text", "")),
                filing("blank text", "text", body -> body.put("text", "  \n ")),
                filing("4,001 characters", "text", body -> body.put("text", "噪".repeat(4001))),
                filing("control characters", "text", body -> body.put("text", "噪音\u0000扰民")),
                filing("text is a number", "text", body -> body.put("text", 5)),
                filing("text is a list", "text", body -> body.put("text", List.of("a"))),
                filing("unknown channel", "channel", body -> body.put("channel", "pigeon")),
                filing("unknown kind", "kind", body -> body.put("kind", "COMPLAINT!")),
                filing("no place", "place", body -> body.remove("place")),
                filing("place outside the city", "place", body -> body.put("place", Map.of("lat", 10.0, "lon", 20.0))),
                filing("latitude too large", "place", body -> body.put("place", Map.of("lat", 1e300, "lon", 20.0))),
                filing("latitude is a word", "lat", body -> body.put("place", Map.of("lat", "north", "lon", 20.0))),
                filing(
                        "unknown reference system",
                        "crs",
                        body -> body.put("place", Map.of("lat", 47.34, "lon", 123.96, "crs", "MARS"))),
                filing("unknown grid", "grid", body -> body.put("place", Map.of("grid", "000000000000000"))),
                filing("forged QR code", "qr", body -> {
                    body.remove("place");
                    body.put("qr", "not-a-code");
                }),
                filing(
                        "unknown attachment",
                        "attachments",
                        body -> body.put(
                                "attachments", List.of(UUID.randomUUID().toString()))),
                filing("title too long", "title", body -> body.put("title", "噪".repeat(101))),
                filing("broken phone number", "phone", body -> body.put("reporter", Map.of("phone", "call me"))),
                filing("time is no time", "occurredAt", body -> body.put("occurredAt", "yesterday")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFilings")
    void aBadFilingNamesItsField(String what, String field, Map<String, Object> body) {
        var answer = api.post("intake", "/api/v1/complaints", null, body);

        assertThat(answer.status()).as(answer.body().toString()).isBetween(400, 422);
        assertThat(answer.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(fields(answer.body())).as(answer.body().toString()).anyMatch(name -> name.contains(field));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (var body : List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"text\": NaN}",
                "{\"place\":".repeat(2000),
                "\u0000",
                "{\"text\":\"a\",\"text\":\"b\"}")) {
            var answer = api.postRaw("intake", "/api/v1/complaints", null, body);

            assertThat(answer.status())
                    .as(body.substring(0, Math.min(20, body.length())))
                    .isBetween(400, 422);
        }
    }

    @Test
    void aNotANumberCoordinateIsRefused() {
        var answer = api.postRaw(
                "intake",
                "/api/v1/complaints",
                null,
                "{\"channel\":\"app\",\"kind\":\"complaint\",\"text\":\"噪音\",\"place\":{\"lat\":NaN,\"lon\":1e999}}");

        assertThat(answer.status()).isBetween(400, 422);
    }

    @Test
    void twentyMegabytesAreTooMuch() {
        var answer = api.postRaw("intake", "/api/v1/complaints", null, "{\"text\":\"" + "x".repeat(20_000_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void unknownIdsAreNotFoundAndNonsenseIsNoServerError() {
        var unknown = UUID.randomUUID();
        var paths = Map.of(
                "dispatch", List.of("/api/v1/tickets/" + unknown, "/api/v1/tickets/nonsense", "/api/v1/tickets/%00"),
                "escalation", List.of("/api/v1/clocks/nonsense", "/api/v1/letters/" + unknown + ".pdf"),
                "intake", List.of("/api/v1/complaints/123?code=ABC", "/api/v1/nowhere"),
                "callback", List.of("/api/v1/callbacks/" + unknown, "/api/v1/nowhere"));
        paths.forEach((service, each) -> each.forEach(path -> {
            int status = api.get(service, path, "admin").status();
            assertThat(status).as(service + path).isIn(400, 403, 404, 405, 422);
        }));
    }

    @Test
    void listsRefuseLimitsCursorsAndFiltersThatMakeNoSense() {
        var bad = List.of("limit=0", "limit=201", "limit=many", "cursor=!!", "state=asleep", "tier=huge", "sort=moon");
        for (var query : bad) {
            var answer = api.get("dispatch", "/api/v1/tickets?" + query, "supervisor");

            assertThat(answer.status()).as(query).isBetween(400, 422);
            assertThat(fields(answer.body())).as(query + answer.body()).contains(query.split("=", 2)[0]);
        }
    }

    @Test
    void momentsOfAnotherAgeAreRefused() {
        var lists = Map.of("intake", "/api/v1/complaints", "escalation", "/api/v1/escalations");
        lists.forEach((service, path) -> {
            for (var query : List.of("from=%2B294277-01-01T00:00:00Z", "to=-20000-01-01T00:00:00Z")) {
                var answer = api.get(service, path + "?" + query, service.equals("intake") ? "operator" : "supervisor");

                assertThat(answer.status()).as(service + query).isEqualTo(422);
                assertThat(fields(answer.body())).contains(query.split("=", 2)[0]);
            }
        });
    }

    @Test
    void forgedTokensOpenNothing() {
        var forged = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiIsInJlYWxtX2FjY2VzcyI6eyJyb2xlcyI6WyJhZG1pbiJdfX0.";
        for (var service : RunningCity.SERVICES) {
            var path = service.equals("intake")
                    ? "/api/v1/complaints"
                    : "/api/v1/"
                            + Map.of("dispatch", "tickets", "escalation", "queue", "callback", "callbacks")
                                    .get(service);
            assertThat(api.get(service, path, forged).status()).as(service).isEqualTo(401);
            assertThat(api.get(service, path, null).status()).as(service).isEqualTo(401);
        }
    }

    @Test
    void aRefusedFilingLeavesNothingBehind() {
        var mark = "独一无二" + UUID.randomUUID();
        var body = Cases.body(mark);
        body.put("channel", "pigeon");

        api.post("intake", "/api/v1/complaints", null, body);

        var found = api.get("intake", "/api/v1/complaints?text=" + mark.substring(4), "operator")
                .ok()
                .body()
                .get("items");
        assertThat(found).isEmpty();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsAConflict() {
        var key = UUID.randomUUID().toString();
        var body = Cases.body(Cases.NOISE);
        var first = api.post("intake", "/api/v1/complaints", null, body, "Idempotency-Key", key);
        var again = api.post("intake", "/api/v1/complaints", null, body, "Idempotency-Key", key);
        var other = api.post("intake", "/api/v1/complaints", null, Cases.body("另一件事，噪音"), "Idempotency-Key", key);

        assertThat(again.body().get("id")).isEqualTo(first.body().get("id"));
        assertThat(again.body().get("accessCode")).isEqualTo(first.body().get("accessCode"));
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void aStaleVersionIsRefusedAndTheStateIsKept() {
        var filed = cases.file(Cases.NOISE);
        var ticket = cases.dispatched(filed);
        var handler = "handler-" + ticket.path("lead").path("unit").asText();
        var path = "/api/v1/tickets/" + filed.id() + "/sign-in";

        var stale = api.post("dispatch", path, handler, Map.of(), "If-Match", "\"999\"");
        var right = api.post(
                "dispatch",
                path,
                handler,
                Map.of(),
                "If-Match",
                "\"" + ticket.get("version").asLong() + "\"");
        var twice = api.post("dispatch", path, handler, Map.of());

        assertThat(stale.status()).isEqualTo(412);
        assertThat(right.status()).isEqualTo(200);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body().get("actions")).isNotNull();
    }

    private static List<String> fields(JsonNode problem) {
        var names = new ArrayList<String>();
        problem.path("errors").forEach(error -> names.add(error.path("field").asText()));
        return names;
    }

    private static Arguments filing(String what, String field, Consumer<Map<String, Object>> spoil) {
        var body = new HashMap<>(Cases.body(Cases.NOISE));
        spoil.accept(body);
        return Arguments.of(what, field, body);
    }
}
