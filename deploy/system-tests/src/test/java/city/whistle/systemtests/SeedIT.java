package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.load.seed.Seed;
import city.whistle.load.seed.Template;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases that deploy/load fills a city with are, to everybody who asks, what the services would have left. */
class SeedIT {
    private static final String STAFF = "supervisor";

    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);
    private final Cases cases = new Cases(api);

    @Test
    void aCopyIsTheSameCaseWithAnotherIdAnotherNumberAndEarlier() throws Exception {
        var closed = closedCase();

        var copies =
                new Seed(city.forLoad(), Clock.systemUTC()).run(new Seed.Wanted(3, 0, RunningCity.SERVICES, 30, null));

        var copy = copies.stream()
                .filter(each -> each.of().toString().equals(closed.id()))
                .findFirst()
                .orElseThrow();
        var copied = copy.copy().id(copy.of()).toString();
        assertThat(copied).isNotEqualTo(closed.id());
        for (var question : questions()) {
            var original = ask(question, closed.id());
            assertThat(original.size()).as(question.toString()).isPositive();
            var expected = Template.of(original.toString(), closed.number()).filledFor(copy.copy());
            assertThat(ask(question, copied)).as(question.toString()).isEqualTo(Api.JSON.readTree(expected));
        }
    }

    private record Question(String service, String path) {}

    /** What each service says of one case. */
    private static List<Question> questions() {
        return Stream.of(
                        new Question("dispatch", "/api/v1/tickets/%s"),
                        new Question("escalation", "/api/v1/clocks/%s"),
                        new Question("escalation", "/api/v1/escalations?case=%s"),
                        new Question("callback", "/api/v1/callbacks/%s"))
                .toList();
    }

    /**
     * The place is left out: copies lie beside each other. So is the clocks' explanation, which is reckoned anew by the
     * calendar: a copy's deadlines keep their distance instead, over whatever weekend it is put.
     */
    private JsonNode ask(Question question, String id) {
        var answer = api.get(question.service(), question.path().formatted(id), STAFF)
                .ok()
                .body();
        answer.findParents("lat").forEach(place -> ((ObjectNode) place).remove(List.of("lat", "lon")));
        answer.findParents("explanation").forEach(clock -> ((ObjectNode) clock).remove("explanation"));
        return answer;
    }

    /** The latest case of the city, so that the copies are of it. */
    private Cases.Filed closedCase() {
        var filed = cases.file(Cases.NOISE);
        cases.workThrough(filed, cases.dispatched(filed));
        assertThat(cases.callBack(filed, true, "satisfied")).isEqualTo("closed");
        cases.ticketIn(filed, "closed");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> isOverEverywhere(filed));
        return filed;
    }

    private boolean isOverEverywhere(Cases.Filed filed) {
        var clocks = api.get("escalation", "/api/v1/clocks/" + filed.id(), STAFF)
                .body()
                .path("items");
        return cases.track(filed).path("state").asText().equals("closed")
                && clocks.findValuesAsText("state").stream().allMatch("stopped"::equals);
    }
}
