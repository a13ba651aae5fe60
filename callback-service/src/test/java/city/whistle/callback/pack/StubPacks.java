package city.whistle.callback.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** dispatch-service, as far as it says which pack is in force; to whoever has a token. */
public final class StubPacks {
    private static final AtomicReference<Answer> NOW = new AtomicReference<>(Answer.without(204));

    private StubPacks() {}

    private record Answer(int status, String version, Supplier<byte[]> zip) {
        static Answer without(int status) {
            return new Answer(status, "", () -> new byte[0]);
        }
    }

    static void nothingInForce() {
        NOW.set(Answer.without(204));
    }

    static void broken() {
        NOW.set(Answer.without(500));
    }

    static void inForce(String version, byte[] zip) {
        NOW.set(new Answer(200, version, () -> zip));
    }

    /** Answers a request below {@code /api/v1/packs}. */
    public static void answer(HttpExchange exchange) throws IOException {
        var now = NOW.get();
        var known = "Bearer of-the-service".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var path = exchange.getRequestURI().getPath();
        if (!known || now.status() != 200) {
            exchange.sendResponseHeaders(known ? now.status() : 401, -1);
        } else if (path.endsWith("/in-force")) {
            send(exchange, "application/json", ("{\"version\":\"" + now.version() + "\",\"more\":1}").getBytes(UTF_8));
        } else if (path.endsWith("/" + now.version() + "/zip")) {
            send(exchange, "application/zip", now.zip().get());
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
    }
}
