package city.whistle.callback.promise;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.callback.figures.Rate;
import city.whistle.callback.promise.Standing.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final LocalDate AFTER = QUARTER.last().plusDays(1);

    @ParameterizedTest
    @CsvSource({
        "RESOLUTION, 95, 0.95, KEPT",
        "RESOLUTION, 95, 0.9499, NOT_KEPT",
        "RESOLUTION, 98.56, 0.9856, KEPT",
        "REWORK, 5, 0.05, KEPT",
        "REWORK, 5, 0.0501, NOT_KEPT",
        "DONE_WITHIN, 90, 0.91, KEPT"
    })
    void aQuarterThatIsOverIsJudgedByTheRateAsItIsShown(
            Measure measure, BigDecimal target, BigDecimal rate, Standing standing) {
        assertThat(standing(measure, target, new Rate(1, 1, rate), AFTER)).isEqualTo(standing);
    }

    @Test
    void nothingIsJudgedBeforeItIsDueNorOfTooFewCases() {
        var bad = new Rate(0, 9, BigDecimal.ZERO);

        assertThat(standing(Measure.RESOLUTION, BigDecimal.TEN, bad, QUARTER.last()))
                .isEqualTo(Standing.OPEN);
        assertThat(standing(Measure.RESOLUTION, BigDecimal.TEN, null, AFTER)).isEqualTo(Standing.TOO_FEW);
    }

    @Test
    void aMilestoneIsKeptWhenItIsReportedInTime() {
        var due = QUARTER.last();

        assertThat(milestone(due, due)).isEqualTo(Standing.KEPT);
        assertThat(milestone(null, due)).isEqualTo(Standing.OPEN);
        assertThat(milestone(null, AFTER)).isEqualTo(Standing.NOT_KEPT);
        assertThat(milestone(AFTER, AFTER)).isEqualTo(Standing.NOT_KEPT);
    }

    @Test
    void aQuarterHasThreeWholeMonths() {
        assertThat(Quarter.parse("2026-Q4").map(Quarter::last)).contains(LocalDate.parse("2026-12-31"));
        assertThat(Quarter.of(LocalDate.parse("2027-01-01")).plus(-1)).hasToString("2026-Q4");
        assertThat(Quarter.parse("2026-Q5")).isEmpty();
    }

    private static Standing standing(Measure measure, BigDecimal target, @Nullable Rate rate, LocalDate today) {
        return Standing.of(pledge(measure, target), new Way(rate, null), today);
    }

    private static Standing milestone(@Nullable LocalDate reached, LocalDate today) {
        return Standing.of(pledge(Measure.MILESTONE, null), new Way(null, reached), today);
    }

    private static Pledge pledge(Measure measure, @Nullable BigDecimal target) {
        return new Pledge("water", "承诺", null, measure, null, null, target, QUARTER.first(), QUARTER.last());
    }
}
