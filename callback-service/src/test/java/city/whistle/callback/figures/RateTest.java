package city.whistle.callback.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void theNewspapersCountIsNinetyEightPointFiveSixPercent() {
        assertThat(Rate.of(69_950, 70_970).rate()).isEqualTo(new BigDecimal("0.9856"));
    }

    @Test
    void halfIsRoundedUp() {
        assertThat(Rate.of(1, 8_000).rate()).isEqualTo(new BigDecimal("0.0001"));
        assertThat(Rate.of(12_345, 100_000).rate()).isEqualTo(new BigDecimal("0.1235"));
    }

    @Test
    void nothingOfNothingIsNoRate() {
        assertThat(Rate.of(0, 0).rate()).isNull();
    }
}
