package city.whistle.escalation.notice;

import static city.whistle.escalation.fixture.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.QuietHours;
import city.whistle.escalation.fixture.Holidays;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietTest {
    private final Quiet nights = new Quiet(new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), Holidays.ZONE);

    @Test
    void phonesRingByDay() {
        assertThat(nights.until(at("2026-03-02T08:00"))).isNull();
        assertThat(nights.until(at("2026-03-02T20:59"))).isNull();
    }

    @Test
    void phonesKeepQuietUntilTheMorning() {
        assertThat(nights.until(at("2026-03-02T21:00"))).isEqualTo(at("2026-03-03T08:00"));
        assertThat(nights.until(at("2026-03-03T00:30"))).isEqualTo(at("2026-03-03T08:00"));
    }

    @Test
    void quietHoursMayLieInOneDay() {
        var noon = new Quiet(new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0)), Holidays.ZONE);

        assertThat(noon.until(at("2026-03-02T13:00"))).isEqualTo(at("2026-03-02T14:00"));
        assertThat(noon.until(at("2026-03-02T15:00"))).isNull();
    }
}
