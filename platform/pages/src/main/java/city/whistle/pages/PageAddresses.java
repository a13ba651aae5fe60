package city.whistle.pages;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the four services are, as browsers reach them. */
@ConfigMapping(prefix = "whistle.pages")
public interface PageAddresses {
    /** intake-service, as in {@code http://localhost:8081}. */
    String intakeUrl();

    /** dispatch-service. */
    String dispatchUrl();

    /** escalation-service. */
    String escalationUrl();

    /** callback-service. */
    String callbackUrl();

    /** The issuer's pages about one's own account. */
    String accountUrl();

    /** The page that this service's bare address leads to, as in {@code /desk}; the one whose first page is there has none. */
    Optional<String> home();
}
