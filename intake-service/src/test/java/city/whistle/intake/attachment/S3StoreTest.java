package city.whistle.intake.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.intake.Settings;
import com.sun.net.httpserver.HttpServer;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in that keeps objects, and like the real ones takes only what is signed. */
class S3StoreTest {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            var address = URI.create("http://" + headers.getFirst("Host") + exchange.getRequestURI());
            var body = exchange.getRequestBody().readAllBytes();
            var expected = new S3Signature("cn-north-1", "AKID", SECRET)
                    .of(
                            exchange.getRequestMethod(),
                            address,
                            hash(body),
                            Instant.parse(headers.getFirst("x-amz-date")
                                    .replaceAll(
                                            "(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})Z",
                                            "$1-$2-$3T$4:$5:$6Z")));
            var isSigned = expected.get("Authorization").equals(headers.getFirst("Authorization"));
            if (isSigned && exchange.getRequestMethod().equals("PUT")) {
                objects.put(address.getPath(), body);
            }
            var content = exchange.getRequestMethod().equals("GET") ? objects.get(address.getPath()) : new byte[0];
            var status = !isSigned ? 403 : content == null ? 404 : 200;
            exchange.sendResponseHeaders(status, status == 200 && content.length > 0 ? content.length : -1);
            if (status == 200) {
                exchange.getResponseBody().write(content);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        vertx.closeAndAwait();
    }

    @Test
    void whatIsKeptIsReadAgain() {
        var content = "一张照片".getBytes(UTF_8);

        store(SECRET).keep(hash(content), content).await().indefinitely();

        assertThat(objects).containsOnlyKeys("/photos/" + hash(content).substring(0, 2) + "/" + hash(content));
        assertThat(store(SECRET).read(hash(content)).await().indefinitely()).isEqualTo(content);
    }

    @Test
    void aWrongKeyOrAnUnknownObjectIsAFailure() {
        var content = "一张照片".getBytes(UTF_8);

        assertThatThrownBy(() ->
                        store("another").keep(hash(content), content).await().indefinitely())
                .hasMessageContaining("403");
        assertThatThrownBy(() -> store(SECRET).read(hash(content)).await().indefinitely())
                .hasMessageContaining("404");
    }

    /** The example of Amazon's manual, signed without its Range header, which we never send. */
    @Test
    void theSignatureIsThatOfTheManual() {
        var headers = new S3Signature("us-east-1", "AKIAIOSFODNN7EXAMPLE", SECRET)
                .of(
                        "GET",
                        URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                        hash(new byte[0]),
                        Instant.parse("2013-05-24T00:00:00Z"));

        assertThat(headers)
                .containsEntry("x-amz-date", "20130524T000000Z")
                .containsEntry(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                                + "SignedHeaders=host;x-amz-content-sha256;x-amz-date,Signature=df548e2ce037944d03f3e68682813b093763996d597cf890ca3d9037fd231eb4");
    }

    private ContentStore store(String secret) {
        var config = Settings.with(Map.of(
                "whistle.intake.attachments.s3.endpoint",
                "http://localhost:" + server.getAddress().getPort(),
                "whistle.intake.attachments.s3.region",
                "cn-north-1",
                "whistle.intake.attachments.s3.bucket",
                "photos",
                "whistle.intake.attachments.s3.access-key",
                "AKID",
                "whistle.intake.attachments.s3.secret-key",
                secret));
        return ContentStores.store(config, Clock.systemUTC(), vertx);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
