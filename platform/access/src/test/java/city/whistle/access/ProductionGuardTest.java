package city.whistle.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {
    private static final Optional<String> PASSWORD = Optional.of("a password of our own");
    private static final Optional<String> SECRET = Optional.of("0123456789abcdef0123456789abcdef");

    @Test
    void ownPasswordsWillDo() {
        assertThat(ProductionGuard.missing(PASSWORD, SECRET)).isEmpty();
    }

    @Test
    void theSamplePasswordWillNotDo() {
        assertThat(ProductionGuard.missing(Optional.of("whistle"), SECRET))
                .singleElement()
                .asString()
                .startsWith("WHISTLE_DB_PASSWORD");
    }

    @Test
    void aShortSecretWillNotDo() {
        assertThat(ProductionGuard.missing(PASSWORD, Optional.of("whistle")))
                .singleElement()
                .asString()
                .startsWith("WHISTLE_SECRET");
    }

    @Test
    void whatIsMissingWillNotDo() {
        assertThat(ProductionGuard.missing(Optional.empty(), Optional.empty())).hasSize(2);
    }

    @Test
    void itDoesNotStartInEarnestOnSamplePasswords() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> guard("WHISTLE_DB_PASSWORD", "whistle").check(new StartupEvent()))
                .withMessageContainingAll("WHISTLE_DB_PASSWORD", "WHISTLE_SECRET", "WHISTLE_SAMPLE_CITY=true")
                .withMessageNotContaining("\n");
    }

    @Test
    void theSampleCityStarts() {
        assertThatCode(() -> guard("WHISTLE_SAMPLE_CITY", "true").check(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    private static ProductionGuard guard(String variable, String value) {
        var environment = new EnvConfigSource(Map.of(variable, value), 300);
        return new ProductionGuard(
                new SmallRyeConfigBuilder().withSources(environment).build());
    }
}
