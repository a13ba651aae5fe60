package city.whistle.dispatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/** What dispatch asks of its neighbours: intake's vault and files, escalation's clocks, and a token to ask with. */
public class StubNeighbours implements QuarkusTestResourceLifecycleManager {
    static final String PHONE = "13900000000";
    static final String EXPLANATION = "2026-09-24 + 5 工作日 = 2026-10-09 18:00";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"access_token\":\"of-the-service\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/api/v1/complaints/", exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("merge")) {
                persons(exchange);
            } else {
                ours(exchange, "{\"name\":\"王芳\",\"phone\":\"" + PHONE + "\",\"email\":null,\"anonymous\":false}");
            }
        });
        server.createContext(
                "/api/v1/attachments", exchange -> ours(exchange, "{\"id\":\"" + UUID.randomUUID() + "\"}"));
        server.createContext("/api/v1/clocks/", exchange -> ours(exchange, """
                {"items": [{"kind": "completion", "unit": "sanitation", "cycle": 1, "state": "running",
                  "dueAt": "2026-10-09T10:00:00Z", "provisional": false, "ledger": [], "explanation": ["%s"]}]}
                """.formatted(EXPLANATION)));
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "whistle.webhooks.secret", "a secret of the tests, long enough for all of them",
                "whistle.webhooks.allow-private", "true",
                "whistle.webhooks.first-pause", "0.2s",
                "whistle.webhooks.longest-pause", "1s",
                "quarkus.rest-client.intake.url", address,
                "quarkus.rest-client.escalation.url", address,
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.token-path", "/token");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void ours(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var known = "Bearer of-the-service".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        answer(exchange, known ? 200 : 401, known ? json : "{}");
    }

    /** Merging is asked for in the name of a person: with a token that is signed, and not the service's own. */
    private static void persons(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        var token = String.valueOf(headers.getFirst("Authorization"));
        var asked = token.matches("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+")
                && String.valueOf(headers.getFirst("Accept")).contains("application/json")
                && (exchange.getRequestURI().getPath().endsWith("unmerge")
                        || (body.matches("\\{\"into\":\"[0-9a-f-]{36}\"}")
                                && headers.getFirst("Content-Type").startsWith("application/json")));
        answer(exchange, asked ? 200 : 400, "{\"id\":\"1\",\"number\":\"2611220000427\",\"state\":\"merged\"}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
