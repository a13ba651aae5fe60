package city.whistle.local.audit;

import city.whistle.local.WrongOption;
import city.whistle.local.audit.Heads.Head;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Has the four services verify their audits, one after the other, and says what they found. */
public final class VerifyAll {
    private static final List<String> SERVICES = List.of("intake", "dispatch", "escalation", "callback");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int OK = 200;
    private static final int WRONG_OPTIONS = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final AuditOptions options;
    private final Heads heads;

    private VerifyAll(AuditOptions options) {
        this.options = options;
        this.heads = Heads.in(options.heads());
    }

    /** The arguments are those of deploy/audit. */
    public static void main(String[] arguments) {
        try {
            var all = new VerifyAll(AuditOptions.parse(List.of(arguments)));
            System.exit(all.run() ? 0 : 1);
        } catch (WrongOption e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_OPTIONS);
        } catch (UncheckedIOException | IllegalStateException e) {
            System.err.println("The audit could not be verified: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Whether all four are sound. */
    private boolean run() {
        var token = token();
        var sound = true;
        for (var service : SERVICES) {
            sound &= verify(service, token);
        }
        return sound;
    }

    private boolean verify(String service, String token) {
        var known = heads.of(service)
                .map(head -> "?position=" + head.position() + "&head=" + head.hash())
                .orElse("");
        var found = send(HttpRequest.newBuilder(URI.create(options.url(service) + "/api/v1/audit/verification" + known))
                .header("Authorization", "Bearer " + token));
        var sound = found.path("sound").asBoolean();
        System.out.printf(
                "%-10s  %s  %,d entries, %,d waiting, %d tables compared%n",
                service,
                sound ? "sound" : "NOT SOUND",
                found.path("sealed").asLong(),
                found.path("waiting").asLong(),
                found.path("tables").size());
        for (var finding : found.path("findings")) {
            System.out.printf(
                    "            %s %s: %s%n",
                    finding.path("where").asText(),
                    finding.path("what").asText(),
                    finding.path("how").asText());
        }
        if (sound && found.hasNonNull("head")) {
            heads.keep(
                    service,
                    new Head(found.path("sealed").asLong(), found.path("head").asText()));
        }
        return sound;
    }

    /** The auditor's, from the environment; of the sample city, its auditor's. */
    private String token() {
        var given = System.getenv("WHISTLE_TOKEN");
        if (given != null) {
            return given;
        }
        var form = "grant_type=password&client_id=whistle-cli&username=auditor&password=whistle";
        return send(HttpRequest.newBuilder(
                                URI.create(options.url("keycloak") + "/realms/whistle/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    private JsonNode send(HttpRequest.Builder asked) {
        var request = asked.timeout(PATIENCE).build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
