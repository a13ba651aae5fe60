package city.whistle.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Refuses to run in earnest on the sample city's passwords, which everybody can read in this repository. */
@ApplicationScoped
public class ProductionGuard {
    /** Characters a secret has at least, wherever one is asked for. */
    public static final int SHORTEST_SECRET = 32;

    private static final Set<String> SAMPLES = Set.of("", "whistle", "secret", "password", "changeit");

    private final Config config;

    ProductionGuard(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent start) {
        var sampleCity =
                config.getOptionalValue("whistle.sample-city", Boolean.class).orElse(false);
        if (LaunchMode.current() != LaunchMode.NORMAL || sampleCity) {
            return;
        }
        var missing = missing(text("WHISTLE_DB_PASSWORD"), text("WHISTLE_SECRET"));
        if (!missing.isEmpty()) {
            throw new ConfigurationException("Whistle does not start: set " + String.join(" and ", missing)
                    + " (or WHISTLE_SAMPLE_CITY=true for a city that is only a sample)");
        }
    }

    /** What is not set, or is set to something that anybody can guess. */
    static List<String> missing(Optional<String> password, Optional<String> secret) {
        var missing = new ArrayList<String>();
        if (SAMPLES.contains(password.orElse(""))) {
            missing.add("WHISTLE_DB_PASSWORD to a password of your own");
        }
        if (secret.orElse("").length() < SHORTEST_SECRET) {
            missing.add("WHISTLE_SECRET to " + SHORTEST_SECRET + " or more random characters");
        }
        return missing;
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class);
    }
}
