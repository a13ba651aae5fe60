package city.whistle.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Speaks to a city over HTTP. A service that is down or busy is asked again until it answers or patience ends, so whatever
 * goes through here must be harmless when it arrives twice.
 */
final class CityHttp {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final int AT_ONCE = 24;
    private static final int UNAUTHORIZED = 401;
    private static final int BROKEN = 500;
    private static final int TRIES_WHEN_BROKEN = 6;
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final ReplayOptions options;
    private final Tokens tokens;

    CityHttp(ReplayOptions options) {
        this.options = options;
        this.tokens = new Tokens(this, options.url("keycloak") + "/realms/whistle/protocol/openid-connect/token");
    }

    /** Reads; a null user is the public. */
    Answer get(String service, String path, @Nullable String user) {
        return asUser(service, path, user, HttpRequest.Builder::GET);
    }

    /** Sends JSON; headers come in pairs. */
    Answer post(String service, String path, @Nullable String user, JsonNode body, String... headers) {
        return asUser(service, path, user, request -> {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
            return headers.length == 0 ? request : request.headers(headers);
        });
    }

    /** Sends a file as a form. */
    Answer upload(String service, String path, Upload file, @Nullable String user) {
        return asUser(
                service,
                path,
                user,
                request -> request.header("Content-Type", file.contentType())
                        .POST(BodyPublishers.ofByteArray(file.body())));
    }

    private Answer asUser(
            String service, String path, @Nullable String user, UnaryOperator<HttpRequest.Builder> method) {
        var answer = send(request(service, path, user, method));
        if (answer.status() == UNAUTHORIZED && user != null) {
            tokens.forget(user);
            return send(request(service, path, user, method));
        }
        return answer;
    }

    private HttpRequest request(
            String service, String path, @Nullable String user, UnaryOperator<HttpRequest.Builder> method) {
        var request = method.apply(HttpRequest.newBuilder(URI.create(options.url(service) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json"));
        if (user != null) {
            request.header("Authorization", "Bearer " + tokens.of(user));
        }
        return request.build();
    }

    /** Sends until there is an answer that more sending would not change. */
    Answer send(HttpRequest request) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var pause = Duration.ofMillis(200);
        for (int tries = 1; ; tries++) {
            var answer = once(request);
            if (answer != null && !isWorthAnotherTry(answer, tries)) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new CityGone(request.uri());
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static boolean isWorthAnotherTry(Answer answer, int tries) {
        return LATER.contains(answer.status()) || (answer.status() == BROKEN && tries < TRIES_WHEN_BROKEN);
    }

    private @Nullable Answer once(HttpRequest request) {
        try {
            slots.acquire();
            try {
                var response = http.send(request, BodyHandlers.ofString());
                return new Answer(
                        response.statusCode(),
                        parse(response),
                        response.headers().firstValue("ETag"));
            } finally {
                slots.release();
            }
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CityGone(request.uri());
        }
    }

    private static JsonNode parse(HttpResponse<String> response) {
        try {
            return response.body().isBlank() ? JSON.missingNode() : JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(response.body());
        }
    }

    static void pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
