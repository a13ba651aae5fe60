package city.whistle.callback.callback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Which cases are looked at on the spot before they are closed without an answer. */
@ConfigMapping(prefix = "whistle.callback.site-check")
public interface SiteCheckConfig {
    /** How many of a hundred cases of a tier, by the tier's name; none of a tier that is not named. */
    Map<String, Integer> percent();

    /** A check that takes longer goes to a supervisor instead. */
    @WithDefault("3D")
    Duration patience();

    /** How often it is looked for such checks. */
    @WithDefault("10m")
    String every();
}
