package city.whistle.intake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings as they are when nothing is set, and what hangs on them, for tests without a container. */
public final class Settings {
    private Settings() {}

    public static IntakeConfig with(Map<String, String> settings) {
        var builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IntakeConfig.class)
                .withDefaultValue("whistle.intake.secret", "a secret for tests, of no use elsewhere");
        settings.forEach(builder::withDefaultValue);
        return builder.build().getConfigMapping(IntakeConfig.class);
    }

    public static IntakeConfig plain() {
        return with(Map.of());
    }

    public static Keys keys() {
        return new Keys(plain(), JsonMapper.builder().findAndAddModules().build());
    }
}
