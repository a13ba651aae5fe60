package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import city.whistle.testkit.Spans;
import city.whistle.testkit.Spans.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One filing, followed by its trace through all that was done about it. */
class TracesIT {
    private final Api api = new Api(RunningCity.drill());

    @Test
    void oneTraceLeadsFromAResidentsFilingThroughAllFourServicesAndNamesNoPerson() {
        assumeThat(RunningCity.isTraced())
                .as("a city that runs already tells others")
                .isTrue();
        var trace = Spans.newTrace();
        var body = Cases.body(Cases.NOISE);

        var filed = api.post(
                        "intake",
                        "/api/v1/complaints",
                        null,
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "traceparent",
                        Spans.header(trace))
                .ok()
                .body();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(services(Spans.of(trace)))
                        .contains("intake-service", "dispatch-service", "escalation-service", "callback-service"));
        var spans = Spans.of(trace);
        assertThat(spans).extracting(Span::name).contains("POST /api/v1/complaints");
        assertThat(spans)
                .filteredOn(span -> !span.name().startsWith("POST"))
                .allSatisfy(span -> assertThat(span.attributes())
                        .containsEntry("whistle.case", filed.get("id").asText())
                        .containsEntry("whistle.number", filed.get("number").asText()));
        assertThat(spans.toString())
                .doesNotContain(
                        "测试人",
                        ((Map<?, ?>) body.get("reporter")).get("phone").toString(),
                        Cases.NOISE,
                        filed.get("accessCode").asText(),
                        "127.0.0.1");
    }

    private static List<String> services(List<Span> spans) {
        return spans.stream().map(Span::service).distinct().toList();
    }
}
