package city.whistle.escalation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.escalation.notice.Carrier.Undelivered;
import city.whistle.escalation.notice.NoticeText.Message;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire to a gateway for short messages and to a chat's robot, against a server that notes it. */
class CarriersTest {
    private static final Message MESSAGE = new Message("【超期】1", "text", "【超期】1\nhttp://desk/1");

    private final List<String> bodies = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = "{}";

    @BeforeEach
    void aGatewayListens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void itIsGone() {
        server.stop(0);
    }

    @Test
    void aShortMessageNamesItsReaderAndItself() {
        sms().send("13800000000", MESSAGE, "n-1");

        assertThat(bodies.getFirst()).contains("\"to\":\"13800000000\"", "\"id\":\"n-1\"", "http://desk/1");
        assertThat(tokens).containsExactly("Bearer secret");
    }

    @Test
    void whatTheGatewayRefusesIsUndelivered() {
        status = 503;

        assertThatThrownBy(() -> sms().send("13800000000", MESSAGE, "n-1"))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("503");
    }

    @Test
    void withoutAGatewayNothingIsDelivered() {
        assertThatThrownBy(() -> new SmsGateway(gateway(), Optional.empty(), Optional.empty())
                        .send("13800000000", MESSAGE, "n-1"))
                .isInstanceOf(Undelivered.class);
    }

    @Test
    void aRobotSpeaksInItsUnitsChat() {
        chat().carry("housing", MESSAGE, "n-1");

        assertThat(bodies.getFirst()).contains("\"msgtype\":\"text\"", "http://desk/1");
    }

    @Test
    void aRobotThatRefusesSaysWhy() {
        answer = "{\"errcode\":45009,\"errmsg\":\"too many\"}";

        assertThatThrownBy(() -> chat().carry("housing", MESSAGE, "n-1")).hasMessageContaining("too many");
        assertThatThrownBy(() -> chat().carry("water", MESSAGE, "n-1")).hasMessageContaining("water");
    }

    private SmsGateway sms() {
        return new SmsGateway(gateway(), Optional.of(address()), Optional.of("secret"));
    }

    private ChatCarrier chat() {
        return new ChatCarrier(gateway(), Map.of("housing", address()));
    }

    private static Gateway gateway() {
        return new Gateway(new ObjectMapper());
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}
