package city.whistle.escalation.queue;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.escalation.EscalationTest;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class QueueStreamTest extends EscalationTest {
    @TestHTTPResource("/api/v1/queue/stream")
    URI stream;

    @Test
    void whoWatchesHearsOfChangesInScopeAndOfNoOthers() {
        clock.set("2026-03-10T09:00");
        var all = watch(Tokens.of("supervisor").roles("supervisor").areas("*"));
        var unit = watch(Tokens.of("handler-sanitation").roles("handler").units("sanitation"));
        var other = watch(Tokens.of("handler-housing").roles("handler").units("housing"));
        var one = aCase();

        publish(one.dispatched("2026-03-02T09:00", "sanitation"));
        Topics.await(one.id, FirstOverdue.class, 3);

        soon().untilAsserted(() -> assertThat(List.of(List.copyOf(all), List.copyOf(unit)))
                .allSatisfy(lines -> assertThat(lines).anyMatch(line -> saysOverdue(line, one.id))));
        assertThat(all.getFirst()).isEqualTo("status 200");
        assertThat(List.copyOf(other)).noneMatch(line -> line.contains(one.id.toString()));
    }

    /** What is heard is the state that stands when it is read: a quick second stage may hide the first. */
    private static boolean saysOverdue(String line, UUID id) {
        return line.contains(id.toString())
                && Stream.of("first", "second", "supervised").anyMatch(stage -> line.contains("\"stage\":\"" + stage));
    }

    private List<String> watch(Tokens who) {
        var lines = Collections.synchronizedList(new ArrayList<String>());
        var request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + who.sign())
                .header("Accept", "text/event-stream")
                .build();
        Thread.ofVirtual().start(() -> read(request, lines));
        soon().until(() -> !lines.isEmpty());
        return lines;
    }

    private static void read(HttpRequest request, List<String> lines) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofLines());
            lines.add("status " + answer.statusCode());
            answer.body().forEach(lines::add);
        } catch (IOException | InterruptedException e) {
            lines.add("ended by " + e);
        }
    }
}
