package city.whistle.callback.callback.web;

import city.whistle.callback.pack.StubPacks;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Intake's vault and the identity provider's token endpoint, as far as a contact needs them; says what it was asked. */
public class StubIntake implements QuarkusTestResourceLifecycleManager {
    /** A case whose reporter left no contact. */
    static final String WITHOUT_CONTACT = "00000000-0000-7000-8000-000000000404";

    /** A case whose reporter is nobody. */
    static final String ANONYMOUS = "00000000-0000-7000-8000-000000000204";

    /** A case over which the vault breaks. */
    static final String BROKEN = "00000000-0000-7000-8000-000000000500";

    /** A case at which the vault hangs up. */
    static final String AWAY = "00000000-0000-7000-8000-000000000503";

    /** A case for which the vault answers something else altogether. */
    static final String NONSENSE = "00000000-0000-7000-8000-000000000200";

    /** The cases 1 and 2 of one of several residents. */
    public static UUID ofResident(int resident, int number) {
        return UUID.fromString("5a3e0000-0000-7000-8000-%010d%02d".formatted(resident, number));
    }

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"access_token\":\"of-the-service\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/api/v1/complaints/", StubIntake::contact);
        server.createContext("/api/v1/attachments/", StubIntake::photo);
        server.createContext("/api/v1/packs/", StubPacks::answer);
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.intake.url", address,
                "quarkus.rest-client.packs.url", address,
                "quarkus.oidc-client.packs.auth-server-url", address,
                "quarkus.oidc-client.packs.token-path", "/token",
                "quarkus.oidc-client.auth-server-url", address,
                "quarkus.oidc-client.token-path", "/token");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void contact(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!"Bearer of-the-service".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (path.contains(WITHOUT_CONTACT)) {
            answer(exchange, 404, "{\"title\":\"Not Found\"}");
        } else if (path.contains(ANONYMOUS)) {
            answer(exchange, 200, "{\"name\":null,\"phone\":null,\"email\":null,\"anonymous\":true}");
        } else if (path.contains(BROKEN)) {
            answer(exchange, 500, "{\"detail\":\"secret inside\"}");
        } else if (path.contains(AWAY)) {
            exchange.close();
        } else if (path.contains(NONSENSE)) {
            answer(exchange, 200, "<html>secret</html>");
        } else {
            // the purpose comes back as the name, so that a test sees what was asked
            var query = exchange.getRequestURI().getRawQuery();
            var purpose = URLDecoder.decode(query.replace("purpose=", ""), StandardCharsets.UTF_8);
            answer(
                    exchange,
                    200,
                    "{\"name\":\"" + purpose
                            + "\",\"phone\":\"13900000000\",\"email\":\"resident@crane.example\",\"more\":1,\"others\":["
                            + others(path) + "]}");
        }
    }

    private static String others(String path) {
        var id = path.replaceAll(".*/complaints/([^/]+)/.*", "$1");
        return id.startsWith("5a3e") ? "\"" + id.substring(0, id.length() - 1) + "2\"" : "";
    }

    /** Any id has a photo; what it shows depends on the id's last twelve digits. */
    private static void photo(HttpExchange exchange) throws IOException {
        var image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        var id = exchange.getRequestURI().getPath();
        var random = new Random(id.substring(id.length() - 12).hashCode());
        for (int i = 0; i < 60; i++) {
            paper.setColor(new Color(random.nextInt(0x1000000)));
            paper.fillRect(random.nextInt(160), random.nextInt(120), 40, 30);
        }
        paper.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        answer(exchange, 200, "image/png", png.toByteArray());
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        answer(exchange, status, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
