package city.whistle.access.contact;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
    private static final City CRANE = CityPack.read(Path.of("../../deploy/cities/crane"));

    /** housing works in the office's hours, municipal round the clock, sanitation every day of the year. */
    @ParameterizedTest
    @CsvSource({
        "a Monday,                   head-housing, housing,    2026-03-02T09:00, true",
        "its first minute,           head-housing, housing,    2026-03-02T08:00, true",
        "the minute before,          head-housing, housing,    2026-03-02T07:59, false",
        "a break at noon,            head-housing, housing,    2026-03-02T13:00, true",
        "the end of work,            head-housing, housing,    2026-03-02T18:00, false",
        "a Saturday,                 head-housing, housing,    2026-03-07T09:00, false",
        "a Saturday of make-up work, head-housing, housing,    2026-02-14T09:00, true",
        "a public holiday,           head-housing, housing,    2026-10-01T09:00, false",
        "a year nobody published,    head-housing, housing,    2044-03-02T09:00, true",
        "a holiday on duty,          head-sanitation, sanitation, 2026-10-01T09:00, true",
        "a night of such,            head-sanitation, sanitation, 2026-10-01T23:00, false",
        "round the clock,            head-municipal, municipal, 2026-03-07T03:00, true",
        "one of two units works,     both, housing municipal,  2026-03-07T03:00, true",
        "a unit nobody knows,        ghost, no-such-unit,      2026-03-02T09:00, false",
        "the hotline by evening,     agent, '',                2026-03-07T20:59, true",
        "the hotline by night,       agent, '',                2026-03-07T21:00, false",
        "the hotline at dawn,        agent, '',                2026-03-02T07:59, false",
        "a duty officer by night,    handler-city-command, city-command, 2026-03-07T03:00, true",
        "a program by night,         service-account-dept-housing, housing, 2026-03-07T03:00, true"
    })
    void peopleAreExpectedAtTheirDesks(String when, String login, String units, String at, boolean expected) {
        var codes = units.isEmpty() ? List.<String>of() : List.of(units.split(" ", -1));
        var instant = LocalDateTime.parse(at).atZone(CRANE.zone()).toInstant();

        assertThat(new OfficeHours(CRANE).include(login, codes, instant))
                .as(when)
                .isEqualTo(expected);
    }
}
