package city.whistle.dispatch.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTimeTest {
    private static final City CRANE = CityPack.read(Path.of("../deploy/cities/crane"));

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T09:00, 1, work_day, 2026-02-14T18:00",
        "2026-02-13T09:00, 5, work_day, 2026-02-27T18:00",
        "2026-09-24T23:00, 5, work_day, 2026-10-09T18:00",
        "2026-09-30T00:00, 5, work_day, 2026-10-13T18:00",
        "2025-01-24T10:00, 5, work_day, 2025-02-07T18:00",
        "2026-04-30T10:00, 3, work_day, 2026-05-08T18:00",
        "2026-03-02T11:00, 2, work_hour, 2026-03-02T15:00",
        "2026-03-06T17:30, 1, work_hour, 2026-03-09T08:30",
        "2026-03-06T17:30, 1, natural_hour, 2026-03-06T18:30",
        "2026-03-06T17:30, 1, natural_day, 2026-03-07T17:30",
        "2026-03-06T17:30, 90, second, 2026-03-06T17:31:30",
        "2026-03-06T17:30, 15, minute, 2026-03-06T17:45",
    })
    void aLimitIsOverWhenTheOfficeHasWorkedIt(LocalDateTime from, int number, String unit, LocalDateTime end) {
        var limit = new Limit(number, city.whistle.contracts.WireName.of(TimeUnit.class, unit));

        var over = WorkTime.of(CRANE, "housing").end(from.atZone(CRANE.zone()).toInstant(), limit);

        assertThat(over.atZone(CRANE.zone()).toLocalDateTime()).isEqualTo(end);
    }
}
