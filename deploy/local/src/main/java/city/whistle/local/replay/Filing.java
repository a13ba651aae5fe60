package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Files recorded complaints as residents would, by the app. What is sent depends on nothing but the line, the seed and the
 * city's grids, and the key on what is sent: filing a line again gives the case that is there already.
 */
final class Filing {
    /** The recordings are of Chinese cities, which all keep one time. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int PHONES = 100_000_000;

    private final CityHttp http;
    private final Grids grids;
    private final long seed;
    private final Clock clock;

    Filing(CityHttp http, Grids grids, long seed, Clock clock) {
        this.http = http;
        this.grids = grids;
        this.seed = seed;
        this.clock = clock;
    }

    /** Files one; throws {@link Refused} when the city does not take it. */
    Filed file(int order, Recorded recorded) {
        var body = body(recorded);
        var answer = http.post("intake", "/api/v1/complaints", null, body, "Idempotency-Key", key(recorded, body));
        if (answer.isBroken()) {
            throw new IllegalStateException(answer.problem());
        }
        if (!answer.ok()) {
            throw new Refused("line %d: refused: %s".formatted(recorded.line(), answer.problem()));
        }
        var filed = answer.body();
        return new Filed(
                order,
                filed.path("id").asText(),
                filed.path("number").asText(),
                filed.path("accessCode").asText(),
                filed.path("sorting"));
    }

    ObjectNode body(Recorded recorded) {
        var body = CityHttp.JSON.createObjectNode();
        body.put("channel", "app");
        body.put("kind", "complaint");
        body.put("text", recorded.text());
        if (recorded.title() != null) {
            body.put("title", recorded.title());
        }
        body.set("place", place(recorded));
        var reporter = body.putObject("reporter");
        reporter.put("name", "居民" + recorded.line());
        reporter.put("phone", "138%08d".formatted((seed * 7919 + recorded.line()) % PHONES));
        occurredAt(recorded, body);
        return body;
    }

    private JsonNode place(Recorded recorded) {
        var place = recorded.place();
        if (place == null) {
            return grids.draw(seed, recorded.line());
        }
        return place.has("lat") && !place.has("crs") ? ((ObjectNode) place.deepCopy()).put("crs", "WGS84") : place;
    }

    /** A recording may tell of times that have not come yet. */
    private void occurredAt(Recorded recorded, ObjectNode body) {
        if (recorded.time() != null) {
            var at = recorded.time().atZone(ZONE).toOffsetDateTime();
            if (at.toInstant().isBefore(clock.instant())) {
                body.put("occurredAt", at.toString());
            }
        }
    }

    /** The line is part of it: two residents may say the same about the same place. */
    private static String key(Recorded recorded, JsonNode body) {
        var content = recorded.line() + " " + body;
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The city answered that it does not take this complaint. */
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }
}
