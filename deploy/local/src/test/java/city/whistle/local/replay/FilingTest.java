package city.whistle.local.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingTest {
    private static final String GRIDS = """
            {"items":[{"grid":"230202001001001","name":"第一网格","centre":{"lat":47.34,"lon":123.96}}],"next":null}""";
    private static final String ACCEPTED = """
            {"id":"0193","number":"2611220000427","accessCode":"7K3M9Q","sorting":{"tier":"key"}}""";

    @TempDir
    Path home;

    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private CityHttp http;

    @BeforeEach
    void anIntakeThatAnswersAsItIsTold() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/grids", exchange -> answer(exchange, 200, GRIDS));
        server.createContext("/api/v1/complaints", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            var status = statuses.poll();
            answer(exchange, status == null ? 201 : status, status == null ? ACCEPTED : "{\"detail\":\"no\"}");
        });
        server.start();
        var file = Files.writeString(home.resolve("x.jsonl"), "");
        int base = server.getAddress().getPort() - 1;
        http = new CityHttp(ReplayOptions.parse(List.of(file.toString(), "--port-base", Integer.toString(base))));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServiceThatIsDownForAMomentCostsNothing() {
        statuses.addAll(List.of(503, 502));

        var filed = filing(1).file(0, recorded(1, "噪音"));

        assertThat(filed.number()).isEqualTo("2611220000427");
        assertThat(keys).hasSize(3).containsOnly(keys.peek());
    }

    @Test
    void theSameLineIsFiledUnderTheSameKeyAndAnotherSeedUnderAnother() {
        filing(1).file(0, recorded(1, "噪音"));
        filing(1).file(0, recorded(1, "噪音"));
        filing(2).file(0, recorded(1, "噪音"));
        filing(1).file(0, recorded(2, "噪音"));

        assertThat(keys).hasSize(4);
        assertThat(keys.stream().distinct()).hasSize(3);
    }

    @Test
    void whatTheCityDoesNotTakeIsRefusedWithItsLine() {
        statuses.add(422);

        assertThatThrownBy(() -> filing(1).file(0, recorded(17, "噪音")))
                .isInstanceOf(Filing.Refused.class)
                .hasMessageContaining("line 17")
                .hasMessageContaining("422 no");
    }

    @Test
    void timesThatHaveNotComeAreLeftOut() {
        var past = new Recorded(1, null, "噪音", LocalDateTime.of(2019, 1, 1, 8, 0), null);
        var future = new Recorded(2, null, "噪音", LocalDateTime.of(2999, 1, 1, 8, 0), null);

        assertThat(filing(1).body(past).get("occurredAt").asText()).isEqualTo("2019-01-01T08:00+08:00");
        assertThat(filing(1).body(future).has("occurredAt")).isFalse();
    }

    private Filing filing(long seed) {
        return new Filing(http, Grids.of(http), seed, Clock.system(ZoneOffset.UTC));
    }

    private static Recorded recorded(int line, String text) {
        return new Recorded(line, null, text, null, null);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
