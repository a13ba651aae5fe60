package city.whistle.messaging;

import static city.whistle.messaging.TicketFixture.resumed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.EventType;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.contracts.Topic;
import city.whistle.testkit.Spans;
import city.whistle.testkit.Spans.Span;
import city.whistle.testkit.SpansResource;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
@WithTestResource(value = SpansResource.class, scope = TestResourceScope.GLOBAL)
class TracesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String RESUMED = EventType.of(TicketResumed.class);

    private final UUID caseId = UUID.randomUUID();
    private final String trace = Spans.newTrace();

    @Inject
    Speaker speaker;

    @Inject
    EventTraces traces;

    @Inject
    FreshTransaction transaction;

    @Inject
    Outbox outbox;

    @Test
    void oneTraceLeadsFromARequestThroughKafkaToWhatIsSaidAboutIt() {
        var inLogs = ask("pass it on");

        assertThat(Topics.await(caseId, TicketResumed.class, 2)).hasSize(2);
        assertThat(Topics.messages(caseId.toString()))
                .allSatisfy(message ->
                        assertThat(Topics.header(message, "traceparent")).matches("00-" + trace + "-[0-9a-f]{16}-01"));
        assertThat(inLogs).isEqualTo(trace);
        assertThat(chain(spans(5), Spans.CALLER))
                .containsExactly(
                        "POST /say/{caseId}",
                        "create whistle.tickets",
                        "process whistle.tickets",
                        "create whistle.tickets",
                        "process whistle.tickets");
    }

    @Test
    void aSpanSaysWhichCaseAndWhatHappenedAndNothingPersonal() {
        ask("王小明 13800138000");

        var spans = spans(3);
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.service()).isEqualTo("messaging");
            assertThat(span.attributes()).containsEntry("whistle.case", caseId.toString());
        });
        assertThat(spans.stream().flatMap(span -> span.attributes().keySet().stream()))
                .containsOnly(
                        "http.request.method",
                        "http.route",
                        "http.response.status_code",
                        "messaging.system",
                        "messaging.operation.type",
                        "messaging.destination.name",
                        "messaging.consumer.group.name",
                        "cloudevents.event_type",
                        "cloudevents.event_id",
                        "whistle.case",
                        "whistle.number");
        assertThat(spans.toString())
                .contains("/say/{caseId}", "2611220000427", RESUMED)
                .doesNotContain("王小明", "13800138000", "K7QW", "127.0.0.1", "Mozilla", "Bearer");
    }

    @Test
    void aFailureIsNamedByItsKindAndTheDeadLetterStaysInTheTrace() {
        Topics.publish(resumed(caseId, "poison"), Spans.header(trace));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Topics.deadLetters(caseId.toString()))
                        .singleElement()
                        .satisfies(letter ->
                                assertThat(Topics.header(letter, "traceparent")).isEqualTo(Spans.header(trace))));
        assertThat(spans(1))
                .allSatisfy(span ->
                        assertThat(span.attributes()).containsEntry("error.type", "java.lang.IllegalStateException"));
    }

    @Test
    void eventsTakenTogetherKeepATraceEach() {
        var otherCase = UUID.randomUUID();
        var otherTrace = Spans.newTrace();
        var together = List.of(arrival(caseId, trace), arrival(otherCase, otherTrace));

        transaction
                .run(() ->
                        traces.hear(together, () -> outbox.append(resumed(otherCase, "other"), resumed(caseId, "own"))))
                .await()
                .atMost(PATIENCE);

        Topics.await(caseId, TicketResumed.class);
        Topics.await(otherCase, TicketResumed.class);
        assertThat(traceparent(caseId)).contains(trace);
        assertThat(traceparent(otherCase)).contains(otherTrace);
    }

    @Test
    void whatNobodyWantsTracedIsMarkedSoForAllThatFollows() {
        speaker.say(resumed(caseId, "by itself"));

        Topics.await(caseId, TicketResumed.class);

        assertThat(traceparent(caseId)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    private String ask(String words) {
        return given().header("traceparent", Spans.header(trace))
                .header("User-Agent", "Mozilla/5.0")
                .queryParam("code", "K7QW")
                .contentType("text/plain; charset=utf-8")
                .body(words)
                .post("/say/{caseId}", caseId)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<Span> spans(int atLeast) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Spans.of(trace)).hasSizeGreaterThanOrEqualTo(atLeast));
        return Spans.of(trace);
    }

    /** The names of the spans that led from one to the next. */
    private static List<String> chain(List<Span> spans, String first) {
        var names = new ArrayList<String>();
        var before = first;
        for (int step = 0; step < spans.size(); step++) {
            for (var span : spans) {
                if (span.parent().equals(before)) {
                    names.add(span.name());
                    before = span.id();
                    break;
                }
            }
        }
        return names;
    }

    private static Arrival arrival(UUID caseId, String trace) {
        return new Arrival(
                UUID.randomUUID(),
                Topic.TICKETS,
                caseId.toString(),
                RESUMED,
                "{}",
                "/whistle/test",
                "2611220000427",
                "2026-02-13T01:00:00Z",
                "whistle.tickets/0/0",
                Spans.header(trace),
                null,
                null);
    }

    private static String traceparent(UUID caseId) {
        return Topics.header(Topics.messages(caseId.toString()).getFirst(), "traceparent");
    }
}
