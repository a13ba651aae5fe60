package city.whistle.load.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final UUID CASE = UUID.fromString("01a20546-da4a-7b5c-ab12-2ec2df820608");
    private static final CaseCopy DAY_BEFORE = new CaseCopy(7, "2603010000010", Duration.ofDays(1));

    @Test
    void everyTimeIsEarlierInTheFormItHad() {
        assertThat(filled("2026-03-01 00:00:07.12+00, 2026-03-01T00:00:07.120Z or 2026-03-01T08:00:07+08:00"))
                .isEqualTo("2026-02-28 00:00:07.12+00, 2026-02-28T00:00:07.120Z or 2026-02-28T08:00:07+08:00");
    }

    @Test
    void theNumberIsTheCopysWhereverItStands() {
        assertThat(filled("{\"number\": \"2603020000018\", \"title\": \"2603020000018号\"}"))
                .isEqualTo("{\"number\": \"2603010000010\", \"title\": \"2603010000010号\"}");
    }

    @Test
    void anIdIsTheSameNewOneEverywhereAndAnotherInEachCopy() {
        var copied = filled(CASE.toString());

        assertThat(filled("case " + CASE + "!")).isEqualTo("case " + copied + "!");
        assertThat(copied).isNotEqualTo(CASE.toString());
        var other = new CaseCopy(8, "2603010000028", Duration.ofDays(1));
        assertThat(Template.of(CASE.toString(), "-").filledFor(other)).isNotEqualTo(copied);
    }

    @Test
    void anIdThatBeginsWithItsTimeBeginsWithTheEarlierOne() {
        var copied = UUID.fromString(filled(CASE.toString()));

        assertThat(copied.version()).isEqualTo(7);
        assertThat(copied.variant()).isEqualTo(2);
        long millis = CASE.getMostSignificantBits() >>> 16;
        assertThat(copied.getMostSignificantBits() >>> 16)
                .isEqualTo(millis - Duration.ofDays(1).toMillis());
    }

    @Test
    void anyOtherIdKeepsItsVersion() {
        var copied = UUID.fromString(filled("b804fcdb-6907-4d7e-ab6a-db02535554d1"));

        assertThat(copied.version()).isEqualTo(4);
        assertThat(copied.variant()).isEqualTo(2);
    }

    private static String filled(String text) {
        return Template.of(text, "2603020000018").filledFor(DAY_BEFORE);
    }
}
