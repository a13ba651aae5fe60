package city.whistle.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Every setting of webhooks. */
@ConfigMapping(prefix = "whistle.webhooks")
public interface WebhookConfig {
    /** The installation's secret, from {@code WHISTLE_SECRET}: the keys of the signatures are derived from it. */
    String secret();

    /** Whether plain HTTP and addresses inside the own network are allowed: for a city whose systems share one. */
    @WithDefault("false")
    boolean allowPrivate();

    /** How many addresses are told at once. */
    @WithDefault("4")
    int senders();

    /** How many cases of one address are told at once. */
    @WithDefault("16")
    int atOnce();

    /** How long an answer may take. */
    @WithDefault("10s")
    Duration patience();

    /** The pause after the first failure; it doubles with each further one. */
    @WithDefault("2s")
    Duration firstPause();

    /** The longest pause. */
    @WithDefault("5m")
    Duration longestPause();

    /** An address at which something has waited so long is dead: it shows in health, metrics and on its page. */
    @WithDefault("30m")
    Duration deadAfter();

    /** How long the log is kept, and how long something undelivered is tried. */
    @WithDefault("30d")
    Duration keep();

    /** Most addresses of one owner. */
    @WithDefault("5")
    int mostPerOwner();
}
