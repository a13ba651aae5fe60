package city.whistle.local.replay;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Signs the sample people in, and again before a token runs out. */
final class Tokens {
    private static final int SPARE_SECONDS = 30;

    private final Map<String, Token> byUser = new ConcurrentHashMap<>();
    private final ReentrantLock signingIn = new ReentrantLock();
    private final CityHttp http;
    private final URI address;

    Tokens(CityHttp http, String address) {
        this.http = http;
        this.address = URI.create(address);
    }

    private record Token(String value, long expiresAtNanos) {
        boolean isFresh() {
            return System.nanoTime() - expiresAtNanos < 0;
        }
    }

    String of(String user) {
        var token = byUser.get(user);
        return token != null && token.isFresh() ? token.value() : signedIn(user);
    }

    /** One at a time, so that a person signs in once. */
    private String signedIn(String user) {
        signingIn.lock();
        try {
            var token = byUser.get(user);
            if (token == null || !token.isFresh()) {
                token = signIn(user);
                byUser.put(user, token);
            }
            return token.value();
        } finally {
            signingIn.unlock();
        }
    }

    void forget(String user) {
        byUser.remove(user);
    }

    private Token signIn(String user) {
        var form = "grant_type=password&client_id=whistle-cli&password=whistle&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        var answer = http.send(HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (!answer.ok()) {
            throw new IllegalStateException("%s cannot sign in: %d %s"
                    .formatted(
                            user,
                            answer.status(),
                            answer.body().path("error_description").asText()));
        }
        var seconds = answer.body().path("expires_in").asInt() - SPARE_SECONDS;
        return new Token(
                answer.body().path("access_token").asText(),
                System.nanoTime() + Duration.ofSeconds(seconds).toNanos());
    }
}
