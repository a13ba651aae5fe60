package city.whistle.callback.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-31, 2026-02-01, 2026-02-28, 2025-03-01, 2025-03-31",
        "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
        "2026-01-01, 2026-03-31, 2025-10-01, 2025-12-31, 2025-01-01, 2025-03-31",
        "2026-03-09, 2026-03-15, 2026-03-02, 2026-03-08, 2025-03-09, 2025-03-15",
        "2026-03-09, 2026-03-09, 2026-03-08, 2026-03-08, 2025-03-09, 2025-03-09"
    })
    void aPeriodIsComparedWithTheOneBeforeAndTheSameAYearAgo(
            LocalDate from,
            LocalDate to,
            LocalDate beforeFrom,
            LocalDate beforeTo,
            LocalDate lastFrom,
            LocalDate lastTo) {
        var days = new Days(from, to);

        assertThat(days.before()).isEqualTo(new Days(beforeFrom, beforeTo));
        assertThat(days.lastYear()).isEqualTo(new Days(lastFrom, lastTo));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, 2026-03-15, 2024-04-01, 2026-03-31", "2026-12-01, 2026-12-31, 2025-01-01, 2026-12-31"})
    void twoYearsEndWithTheMonthOfThePeriod(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        assertThat(new Days(from, to).twoYears()).isEqualTo(new Days(first, last));
    }
}
