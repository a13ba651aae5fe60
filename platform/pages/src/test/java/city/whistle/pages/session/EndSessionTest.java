package city.whistle.pages.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndSessionTest {
    private final List<HttpServer> servers = new ArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        servers.forEach(server -> server.stop(0));
    }

    @Test
    void everyServiceHearsOfIt() throws IOException {
        var services = List.of(service(200), service(200));

        assertThat(end(services)).isTrue();
        assertThat(heard).containsExactly("/sessions/end logout_token=a.b%3D", "/sessions/end logout_token=a.b%3D");
    }

    @Test
    void aServiceThatRefusesOrIsNotThereDoesNotKeepItFromTheOthers() throws IOException {
        var gone = service(200);
        servers.getLast().stop(0);

        assertThat(end(List.of(service(400), gone, service(200)))).isFalse();
        assertThat(heard).hasSize(2);
    }

    private static boolean end(List<URI> services) {
        var end = new EndSession(() -> services);
        try {
            return end.end("a.b=").await().indefinitely();
        } finally {
            end.close();
        }
    }

    private URI service(int answer) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        servers.add(server);
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
