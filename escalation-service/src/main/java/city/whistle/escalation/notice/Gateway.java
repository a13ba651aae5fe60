package city.whistle.escalation.notice;

import city.whistle.escalation.notice.Carrier.Undelivered;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Posts JSON to a system that carries messages for us, and waits a moment for its answer. */
@ApplicationScoped
class Gateway {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;

    Gateway(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The answer, null if it is no JSON.
     *
     * @throws Undelivered when there is none, or one that is no success
     */
    @Nullable
    JsonNode post(URI address, Map<String, ?> body, @Nullable String token) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Undelivered("the gateway answered " + answer.statusCode());
            }
            return read(answer.body());
        } catch (IOException e) {
            throw new Undelivered("the gateway cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Undelivered("stopped while waiting for the gateway", e);
        }
    }

    private @Nullable JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
