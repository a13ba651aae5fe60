package city.whistle.pages.session;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Passes the issuer's word that a session has ended on to all services: they share the session, and the issuer knows one
 * address only. Each of them checks the token's signature by itself, so nothing is checked here.
 */
@ApplicationScoped
public class EndSession {
    private static final Logger LOG = Logger.getLogger(EndSession.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PATH = "/sessions/end";
    private static final int OK = 200;

    private final List<URI> services;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    EndSession(SessionServices services) {
        this.services = services.services();
    }

    /** Whether every service took it. */
    public Uni<Boolean> end(String logoutToken) {
        var form = "logout_token=" + URLEncoder.encode(logoutToken, StandardCharsets.UTF_8);
        return Uni.join()
                .all(services.stream().map(service -> tell(service, form)).toList())
                .andFailFast()
                .map(taken -> taken.stream().allMatch(each -> each));
    }

    private Uni<Boolean> tell(URI service, String form) {
        var request = HttpRequest.newBuilder(service.resolve(PATH))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, BodyHandlers.discarding()))
                .map(answer -> answer.statusCode() == OK)
                .onFailure()
                .invoke(failed -> LOG.warnf("%s was not told that a session has ended: %s", service, failed))
                .onFailure()
                .recoverWithItem(false);
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
