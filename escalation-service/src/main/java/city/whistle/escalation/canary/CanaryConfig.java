package city.whistle.escalation.canary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the canary. */
@ConfigMapping(prefix = "whistle.canary")
public interface CanaryConfig {
    /** The value that turns rounds off. */
    String OFF = "off";

    /** How often a round begins; off, never. */
    @WithDefault(OFF)
    String every();

    /** How long a round may take for one stage before it is given up. */
    @WithDefault("1m")
    Duration patience();

    /** How long it waits between two looks. */
    @WithDefault("500ms")
    Duration pause();

    /** What is complained of: something that the city's sorter places with certainty. */
    @WithDefault("楼下烧烤店凌晨还在放音响，噪音扰民，老人睡不着，请尽快处理噪音问题")
    String text();
}
