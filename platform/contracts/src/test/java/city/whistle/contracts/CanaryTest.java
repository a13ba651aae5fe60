package city.whistle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanaryTest {
    private static final UUID ORDINARY = UUID.fromString("019aaf9c-5f00-7abc-9def-0123456789ab");

    @Test
    void theMarkIsTheVersionOfTheIdAndNothingElse() {
        assertThat(Canary.mark(ORDINARY)).isEqualTo(UUID.fromString("019aaf9c-5f00-8abc-9def-0123456789ab"));
    }

    @Test
    void onlyAMarkedCaseIsACanary() {
        assertThat(Canary.is(ORDINARY)).isFalse();
        assertThat(Canary.is(UUID.randomUUID())).isFalse();
        assertThat(Canary.is(Canary.mark(ORDINARY))).isTrue();
    }
}
