package city.whistle.intake.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ１２３, abc000",
        "樓下燒烤店噪音擾民, 楼下烧烤店噪音扰民",
        "路灯😀不亮, 路灯 不亮",
        "停水！！！三天了, 停水 三天了",
        "13912345678, 00000000000",
    })
    void whatLooksTheSameIsTheSame(String written, String plain) {
        assertThat(PlainText.of(written)).isEqualTo(plain);
    }

    @Test
    void whatCannotBeSeenIsDropped() {
        assertThat(PlainText.of("停\u200B水\u202E三\u2066天\uFEFF")).isEqualTo("停水三天");
        assertThat(PlainText.of("停\u0000水")).isEqualTo("停 水");
    }

    @Property(tries = 300)
    void itNeverFailsAndChangesNothingTwice(@ForAll @StringLength(max = 500) String text) {
        var plain = PlainText.of(text);

        assertThat(plain).doesNotContain("  ");
        assertThat(plain.chars()).noneMatch(c -> Character.getType(c) == Character.FORMAT);
    }
}
