package city.whistle.pages;

import io.smallrye.config.ConfigMapping;

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
}
