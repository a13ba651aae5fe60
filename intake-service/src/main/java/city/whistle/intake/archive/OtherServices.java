package city.whistle.intake.archive;

import city.whistle.pages.PageAddresses;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the other services as whoever asks for the archive: nobody gets by it what they could not see there. */
@ApplicationScoped
class OtherServices {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PageAddresses addresses;
    private final Vertx vertx;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    OtherServices(PageAddresses addresses, Vertx vertx) {
        this.addresses = addresses;
        this.vertx = vertx;
    }

    Uni<Part> dispatch(String name, String path, String authorization) {
        return get(name, addresses.dispatchUrl() + path, authorization);
    }

    Uni<Part> escalation(String name, String path, String authorization) {
        return get(name, addresses.escalationUrl() + path, authorization);
    }

    Uni<Part> callback(String name, String path, String authorization) {
        return get(name, addresses.callbackUrl() + path, authorization);
    }

    private Uni<Part> get(String name, String address, String authorization) {
        return vertx.executeBlocking(() -> ask(name, address, authorization), false);
    }

    private Part ask(String name, String address, String authorization) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("Authorization", authorization)
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200
                    ? Part.of(name, answer.body())
                    : Part.missing(name, "its service answered " + answer.statusCode());
        } catch (IOException unreachable) {
            return Part.missing(name, "its service could not be reached");
        }
    }
}
