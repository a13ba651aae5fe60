package city.whistle.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks to one running city over HTTP, as anybody or as a sample user. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final RunningCity city;

    Api(RunningCity city) {
        this.city = city;
    }

    /** An answer: its status, its headers and its body, empty when there is none. */
    record Answer(int status, Map<String, String> headers, JsonNode body) {
        Answer ok() {
            if (status >= 300) {
                throw new AssertionError("answered " + status + " " + body);
            }
            return this;
        }
    }

    Answer get(String service, String path, String user) {
        return send(request(service, path, user).GET());
    }

    Answer post(String service, String path, String user, Object body, String... headers) {
        var request = request(service, path, user)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body)));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** A request whose body is sent as it stands, for bodies that are no JSON at all. */
    Answer postRaw(String service, String path, String user, String body) {
        return send(request(service, path, user)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String service, String path, String user) {
        var request =
                HttpRequest.newBuilder(URI.create(city.url(service) + path)).timeout(Duration.ofSeconds(20));
        if (user != null) {
            request.header("Authorization", "Bearer " + (user.startsWith("ey") ? user : token(user)));
        }
        return request;
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var headers = new ConcurrentHashMap<String, String>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            return new Answer(response.statusCode(), headers, parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String token(String user) {
        return tokens.computeIfAbsent(user, this::signIn);
    }

    private String signIn(String user) {
        var form = user.startsWith("dept-")
                ? "grant_type=client_credentials&client_id=" + encode(user) + "&client_secret=whistle"
                : "grant_type=password&client_id=whistle-cli&password=whistle&username=" + encode(user);
        var request = HttpRequest.newBuilder(
                        URI.create(city.url("keycloak") + "/realms/whistle/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(request).ok().body().get("access_token").asText();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? JSON.missingNode() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
