package city.whistle.load.scenario;

import city.whistle.load.RunningCity;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Signs the sample city's people in, each once until shortly before the token runs out. */
public final class Tokens {
    private static final Duration SPARE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Token> byUser = new ConcurrentHashMap<>();
    private final URI address;

    private Tokens(URI address) {
        this.address = address;
    }

    /** Of the people of that city. */
    public static Tokens of(RunningCity city) {
        return new Tokens(URI.create(city.url("keycloak") + "/realms/whistle/protocol/openid-connect/token"));
    }

    private record Token(String value, long endsAtNanos) {}

    /** The header's value for a person. */
    public String bearer(String user) {
        return "Bearer "
                + byUser.compute(user, (name, token) -> isFresh(token) ? token : signIn(name))
                        .value();
    }

    /** Whoever is turned away in spite of a token signs in anew: a clock may have been put right. */
    public void forget(String user) {
        byUser.remove(user);
    }

    private static boolean isFresh(@Nullable Token token) {
        return token != null && System.nanoTime() - token.endsAtNanos() < 0;
    }

    private Token signIn(String user) {
        var form = "grant_type=password&client_id=whistle-cli&password=whistle&username=" + user;
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s cannot sign in: %d %s".formatted(user, answer.statusCode(), answer.body()));
            }
            var body = new ObjectMapper().readTree(answer.body());
            var lasts = Duration.ofSeconds(body.path("expires_in").asLong()).minus(SPARE);
            return new Token(body.path("access_token").asText(), System.nanoTime() + lasts.toNanos());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(user + " was not signed in", e);
        }
    }
}
