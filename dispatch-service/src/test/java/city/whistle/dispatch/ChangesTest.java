package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.as;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ChangesTest {
    private static final int WRITERS = 50;
    private static final int WRITES = 8;
    private static final int TICKETS = 10;

    /** How long they go on at least: {@code -Dwhistle.changes.seconds=60} for a minute. */
    private static final Duration AT_LEAST = Duration.ofSeconds(Integer.getInteger("whistle.changes.seconds", 0));

    /** Reads all that changed, as a client that keeps a copy does. */
    private static final class Copy {
        private final String token;
        private final Map<UUID, Integer> versions = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<String> twice = new ArrayList<>();
        private String position = "";

        Copy(String token) {
            this.token = token;
        }

        int read(int limit) {
            var page = page(token, position, limit);
            List<String> ids = page.getList("items.id");
            for (int i = 0; i < ids.size(); i++) {
                var version = page.getInt("items[" + i + "].version");
                if (!seen.add(ids.get(i) + "/" + version)) {
                    twice.add(ids.get(i) + "/" + version);
                }
                versions.put(UUID.fromString(ids.get(i)), version);
            }
            var next = page.getString("next");
            var moved = !next.equals(position);
            position = next;
            return moved ? 1 : 0;
        }
    }

    @Test
    void whoReadsChangesWhileOthersWriteMissesNothingAndSeesNothingTwice() throws Exception {
        var unit = "human-resources";
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < TICKETS; i++) {
            ids.add(People.signedIn(aComplaint(), unit));
        }
        var copy = new Copy(handler(unit));
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var writing = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(writers.submit(() -> write(unit, ids)));
            }
            while (!writing.stream().allMatch(Future::isDone)) {
                copy.read(3);
            }
            for (var each : writing) {
                each.get();
            }
        }

        soon(() -> copy.read(200) == 0 && copy.versions.equals(table(unit)));
        assertThat(copy.twice).isEmpty();
        assertThat(copy.versions.keySet()).containsAll(ids);
    }

    private static void write(String unit, List<UUID> ids) {
        long begun = System.nanoTime();
        for (int i = 0; i < WRITES || System.nanoTime() - begun < AT_LEAST.toNanos(); i++) {
            var id = ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
            done(handler(unit), id, "log", Map.of("text", "entry " + i));
        }
    }

    private static Map<UUID, Integer> table(String unit) {
        var list = as(handler(unit)).get("/api/v1/tickets?limit=200").jsonPath();
        var versions = new HashMap<UUID, Integer>();
        List<String> ids = list.getList("items.id");
        for (int i = 0; i < ids.size(); i++) {
            versions.put(UUID.fromString(ids.get(i)), list.getInt("items[" + i + "].version"));
        }
        return versions;
    }

    @Test
    void aPlaceIsKeptWhileNothingChangesAndGoesOnWhenSomethingDoes() {
        var unit = "medical-insurance";
        var one = People.placed(aComplaint(), unit);
        var token = handler(unit);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> page(token, "", 50).getList("items").size() == 1);
        var first = page(token, "", 50);

        var still = page(token, first.getString("next"), 50);
        assertThat(still.getList("items")).isEmpty();
        assertThat(still.getString("next")).isEqualTo(first.getString("next"));
        done(token, one, "sign-in", Map.of());

        soon(() ->
                page(token, still.getString("next"), 50).getList("items.state").equals(List.of("signed_in")));
    }

    @Test
    void aListOfChangesBeginsAtATimeAndSaysWhatIsWrongWithOne() {
        var unit = "civil-affairs";
        var token = handler(unit);
        var id = People.placed(aComplaint(), unit);

        var all = as(token).urlEncodingEnabled(false).get("/api/v1/tickets?updated_after=2020-01-01T00:00:00%2B08:00");
        var none = as(token).urlEncodingEnabled(false).get("/api/v1/tickets?updated_after=2100-01-01T00:00:00%2B08:00");
        assertThat(none.jsonPath().getList("items")).isEmpty();
        assertThat(all.statusCode()).isEqualTo(200);
        soon(() -> as(token)
                .get("/api/v1/tickets?updated_after=2020-01-01T00:00:00Z")
                .jsonPath()
                .getList("items.id")
                .equals(List.of(id.toString())));
        for (var bad : List.of("updated_after=yesterday", "updated_after=0&cursor=abc")) {
            as(token).get("/api/v1/tickets?" + bad).then().statusCode(422);
        }
    }

    private static JsonPath page(String token, String position, int limit) {
        return as(token)
                .queryParam("updated_after", "0")
                .queryParam("limit", limit)
                .queryParam("cursor", position)
                .get("/api/v1/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void soon(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60)).until(condition);
    }
}
