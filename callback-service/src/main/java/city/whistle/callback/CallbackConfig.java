package city.whistle.callback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Every setting of callback-service that is not the city's; the city's are in its pack. */
@ConfigMapping(prefix = "whistle.callback")
public interface CallbackConfig {
    /** How far ahead an agent may put the next attempt; further would be a way to let a case lie. */
    @WithDefault("30D")
    Duration furthestNextAttempt();

    /** Below so many accepted cases a group of the figures is not fit to be compared with others. */
    @WithDefault("30")
    int minimumSample();

    /** The least rates of the classes excellent, good and fair; below the last one a group is weak. */
    @WithDefault("0.95,0.85,0.70")
    List<BigDecimal> classes();

    /** In public nothing is told that is made of fewer cases than this. */
    @WithDefault("5")
    int publicAtLeast();

    /** How often the figures are brought up to date when nobody asks for them. */
    Duration refreshEvery();
}
