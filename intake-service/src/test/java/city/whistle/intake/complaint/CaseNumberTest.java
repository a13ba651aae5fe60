package city.whistle.intake.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CaseNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aNumberIsTheDayTheSerialAndACheckDigit() {
        assertThat(CaseNumber.of(DAY, 42)).startsWith("261122000042").hasSize(13);
    }

    @Test
    void serialsComeAgainAfterAMillion() {
        assertThat(CaseNumber.of(DAY, 1_000_042)).isEqualTo(CaseNumber.of(DAY, 42));
    }

    @Property
    void everyNumberIsValid(@ForAll @LongRange(min = 0, max = 999_999) long serial) {
        assertThat(CaseNumber.isValid(CaseNumber.of(DAY, serial))).isTrue();
    }

    @Property
    void aWrongDigitIsCaught(
            @ForAll @LongRange(min = 0, max = 999_999) long serial,
            @ForAll @IntRange(min = 0, max = 12) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var number = new StringBuilder(CaseNumber.of(DAY, serial));
        number.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + by) % 10));

        assertThat(CaseNumber.isValid(number.toString())).isFalse();
    }

    @Test
    void whatIsNoNumberIsNotValid() {
        assertThat(CaseNumber.isValid("")).isFalse();
        assertThat(CaseNumber.isValid("26112200004")).isFalse();
        assertThat(CaseNumber.isValid("26112200004x7")).isFalse();
        assertThat(CaseNumber.isValid("２６１１２２０００４２０７")).isFalse();
    }
}
