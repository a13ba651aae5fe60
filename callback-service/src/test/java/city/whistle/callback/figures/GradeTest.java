package city.whistle.callback.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    private static final List<BigDecimal> BOUNDS =
            List.of(new BigDecimal("0.95"), new BigDecimal("0.85"), new BigDecimal("0.70"));

    @ParameterizedTest
    @CsvSource({"95, EXCELLENT", "94, GOOD", "85, GOOD", "84, FAIR", "70, FAIR", "69, WEAK", "0, WEAK"})
    void theWeakestRateDecides(long satisfied, Grade expected) {
        var group = new FigureSet.Group(
                "x",
                Map.of(
                        Figure.ON_TIME, Rate.of(100, 100),
                        Figure.RESOLUTION, Rate.of(99, 100),
                        Figure.SATISFACTION, Rate.of(satisfied, 100)));

        assertThat(Grade.of(group, BOUNDS, 30)).isEqualTo(expected);
    }

    @Test
    void whoHasTooFewCasesIsInNoClass() {
        var group = new FigureSet.Group("x", Map.of(Figure.SATISFACTION, Rate.of(1, 29)));

        assertThat(Grade.of(group, BOUNDS, 30)).isEqualTo(Grade.NONE);
    }
}
