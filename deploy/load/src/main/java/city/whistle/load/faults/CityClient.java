package city.whistle.load.faults;

import city.whistle.load.RunningCity;
import city.whistle.load.scenario.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Speaks to a city that may be away: what gets no answer is answered with status 0. */
final class CityClient {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int UNAUTHORIZED = 401;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final RunningCity city;
    private final Tokens tokens;

    CityClient(RunningCity city) {
        this.city = city;
        this.tokens = Tokens.of(city);
    }

    /** The status, 0 when there was none, and the body. */
    record Answer(int status, JsonNode body) {
        boolean isWell() {
            return status >= 200 && status < 300;
        }
    }

    Answer get(String service, String path, String user) throws InterruptedException {
        return send(request(service, path, user).GET(), user);
    }

    Answer post(String service, String path, @Nullable String user, Object body, String... headers)
            throws InterruptedException {
        var request = request(service, path, user)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request, user);
    }

    Answer upload(String user, String contentType, BodyPublisher body) throws InterruptedException {
        return send(
                request("intake", "/api/v1/attachments", user)
                        .header("Content-Type", contentType)
                        .POST(body),
                user);
    }

    private HttpRequest.Builder request(String service, String path, @Nullable String user) {
        var request =
                HttpRequest.newBuilder(URI.create(city.url(service) + path)).timeout(PATIENCE);
        if (user != null) {
            request.header("Authorization", tokens.bearer(user));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request, @Nullable String user) throws InterruptedException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (user != null && answer.statusCode() == UNAUTHORIZED) {
                tokens.forget(user);
            }
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            return new Answer(0, MissingNode.getInstance());
        }
    }
}
