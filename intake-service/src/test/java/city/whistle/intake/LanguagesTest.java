package city.whistle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh-CN,zh;q=0.9,en;q=0.8", "zh", "fr", "*", ";;;nonsense", ""})
    void chineseIsSpokenUnlessEnglishIsPreferred(String header) {
        assertThat(Languages.of(header)).isEqualTo(Language.ZH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB,en;q=0.9", "fr,en;q=0.5,zh;q=0.1"})
    void englishIsSpokenToWhoPrefersIt(String header) {
        assertThat(Languages.of(header)).isEqualTo(Language.EN);
    }

    @Test
    void whoAsksForNothingGetsChinese() {
        assertThat(Languages.of(null)).isEqualTo(Language.ZH);
    }
}
