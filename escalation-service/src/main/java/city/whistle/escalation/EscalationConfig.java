package city.whistle.escalation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of escalation-service. */
@ConfigMapping(prefix = "whistle.escalation")
public interface EscalationConfig {
    Sweeper sweeper();

    Mail mail();

    Letters letters();

    /** The sweeper, which makes clocks climb their ladders. */
    interface Sweeper {
        /** Off on replicas that only answer requests. */
        @WithDefault("true")
        boolean enabled();

        /** Clocks moved in one transaction. */
        @WithDefault("500")
        int batch();

        /** The longest it sleeps without looking, should nobody wake it. */
        @WithDefault("1S")
        Duration longestSleep();
    }

    /** Letters on paper. */
    interface Letters {
        /** A directory with the fonts of letters, before those of the system. */
        Optional<Path> fonts();
    }

    /** Notices by mail. */
    interface Mail {
        /** Off where another system sends. */
        @WithDefault("true")
        boolean enabled();

        /** How often it looks for something to send. */
        @WithDefault("1S")
        Duration poll();

        /** The wait after the first failure; it doubles with each further one. */
        @WithDefault("10S")
        Duration firstRetry();

        /** The longest wait between two tries. */
        @WithDefault("15M")
        Duration longestRetry();

        /** Where staff see a case; its id follows. */
        @WithDefault("${WHISTLE_DISPATCH_URL:http://localhost:8082}/tickets/")
        String link();

        /** After so many failures a mail counts as failed for good. */
        @WithDefault("50")
        int tries();
    }
}
