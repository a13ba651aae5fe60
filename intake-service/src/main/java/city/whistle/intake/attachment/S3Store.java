package city.whistle.intake.attachment;

import city.whistle.intake.IntakeConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/** Contents as objects in a bucket of S3, or of anything that speaks its language (MinIO, Ceph, OSS, COS). */
final class S3Store implements ContentStore {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final URI bucket;
    private final S3Signature signature;
    private final Clock clock;
    private final Vertx vertx;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    S3Store(IntakeConfig.S3 settings, Clock clock, Vertx vertx) {
        this.bucket = URI.create(settings.endpoint().replaceAll("/+$", "") + "/" + settings.bucket() + "/");
        this.signature =
                new S3Signature(settings.region().orElse("us-east-1"), settings.accessKey(), settings.secretKey());
        this.clock = clock;
        this.vertx = vertx;
    }

    @Override
    public Uni<Void> keep(String hash, byte[] content) {
        return vertx.executeBlocking(() -> send("PUT", hash, hash, HttpRequest.BodyPublishers.ofByteArray(content)))
                .replaceWithVoid();
    }

    @Override
    public Uni<byte[]> read(String hash) {
        return vertx.executeBlocking(() -> send("GET", hash, NOTHING, HttpRequest.BodyPublishers.noBody()));
    }

    /** A content's name begins with two of its digits, as on disk. */
    private byte[] send(String method, String hash, String contentHash, HttpRequest.BodyPublisher content)
            throws IOException, InterruptedException {
        var object = bucket.resolve(hash.substring(0, 2) + "/" + hash);
        var request = HttpRequest.newBuilder(object).timeout(PATIENCE).method(method, content);
        signature.of(method, object, contentHash, clock.instant()).forEach(request::header);
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(method + " " + object + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }
}
