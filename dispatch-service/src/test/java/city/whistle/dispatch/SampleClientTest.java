package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample for departments' own systems, run as its first lines say. */
@QuarkusTest
@WithBackbone
class SampleClientTest {
    private static final String UNIT = "housing-fund";
    private static final Path SAMPLE = Path.of("../deploy/samples/DepartmentClient.java");

    @TestHTTPResource
    String dispatch;

    @TempDir
    Path directory;

    @Test
    void theSampleClientTakesWorksAndFinishesTickets() throws Exception {
        var one = People.placed(aComplaint(), UNIT);
        var other = People.placed(aComplaint(), UNIT);
        var tokens = tokens();

        var said = run(tokens);

        tokens.stop(0);
        assertThat(People.ticket(one).getString("state")).as(said).isEqualTo("done");
        assertThat(People.ticket(other).getString("state")).as(said).isEqualTo("done");
        assertThat(People.ticket(one).getString("assignee")).isEqualTo("service-account-dept-" + UNIT);
    }

    private String run(HttpServer tokens) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, SAMPLE.toString(), "--once").redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("WHISTLE_DISPATCH_URL", dispatch.replaceFirst("/$", ""));
        environment.put(
                "WHISTLE_OIDC", "http://127.0.0.1:" + tokens.getAddress().getPort());
        environment.put("WHISTLE_POSITION", directory.resolve("position").toString());
        var said = directory.resolve("said.txt");
        var client = builder.redirectOutput(said.toFile()).start();
        var ended = client.waitFor(60, TimeUnit.SECONDS);
        client.destroyForcibly();
        var words = Files.readString(said);
        assertThat(ended).as(words).isTrue();
        assertThat(client.exitValue()).as(words).isZero();
        return words;
    }

    /** The identity provider, as far as the client needs it. */
    private static HttpServer tokens() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/protocol/openid-connect/token", exchange -> {
            try (exchange) {
                var json = "{\"access_token\":\"" + People.system(UNIT) + "\",\"expires_in\":300}";
                var bytes = json.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }
}
