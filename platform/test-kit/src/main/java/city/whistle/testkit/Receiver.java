package city.whistle.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Another system, as far as it hears of cases by webhook; it answers what a test wants. */
public final class Receiver implements AutoCloseable {
    /** A message as it came in. */
    public record Heard(String id, String timestamp, String signature, String body) {
        private static final ObjectMapper JSON = new ObjectMapper();

        public JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public String type() {
            return event().path("type").asText().replaceAll("city\\.whistle\\.(\\w+)\\.v1", "$1");
        }

        public UUID caseId() {
            var data = event().path("data");
            return UUID.fromString(
                    data.path("head").path("caseId").asText(data.path("id").asText()));
        }

        public boolean isPing() {
            return type().equals("Ping");
        }
    }

    private final List<Heard> taken = new CopyOnWriteArrayList<>();
    private final List<Heard> refused = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Function<Heard, Integer> mood = heard -> 204;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tickets?from=whistle";
    }

    /** From now on it answers so. */
    public void answers(Function<Heard, Integer> status) {
        mood = status;
    }

    public List<Heard> taken() {
        return taken;
    }

    public List<Heard> refused() {
        return refused;
    }

    /** The names of the events it took of that case, in order. */
    public List<String> of(UUID id) {
        return taken.stream()
                .filter(each -> !each.isPing() && each.caseId().equals(id))
                .map(Heard::type)
                .toList();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var heard = new Heard(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var status = mood.apply(heard);
            (status < 300 ? taken : refused).add(heard);
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
