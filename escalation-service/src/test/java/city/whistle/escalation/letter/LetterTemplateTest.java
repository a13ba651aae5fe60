package city.whistle.escalation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.Text;
import city.whistle.escalation.letter.LetterTemplate.Finding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {
    private static final Set<String> KNOWN = Set.of("unit", "number", "demandBy");
    private static final String GOOD = "{unit}：\n关于 {number}，请于 {demandBy} 前办结。";

    @Test
    void whatSaysEverythingIsFine() {
        assertThat(problems("催办函", GOOD)).isEmpty();
    }

    @Test
    void anUnknownPlaceholderIsNamed() {
        assertThat(problems("催办函", GOOD + "{deadline}{deadline}")).containsExactly("bodyZh UNKNOWN deadline");
    }

    @Test
    void aBraceWithoutItsOtherHalfIsFound() {
        assertThat(problems("催办函", GOOD + "{number")).containsExactly("bodyZh LONE_BRACE ");
        assertThat(problems("催}办函", GOOD)).containsExactly("titleZh LONE_BRACE ");
    }

    @Test
    void whatALetterMustSayIsMissed() {
        assertThat(problems("催办函", "{unit}：\n请办结。"))
                .containsExactly("bodyZh MISSING number", "bodyZh MISSING demandBy");
        assertThat(problems("催办函", "关于 {number}，请于 {demandBy} 前办结。")).containsExactly("bodyZh NO_ADDRESSEE unit");
    }

    @Test
    void whatIsEmptyOrTooLongIsRefused() {
        assertThat(problems(" ", " ")).containsExactly("titleZh BLANK ", "bodyZh BLANK ");
        assertThat(problems("函".repeat(41), GOOD)).containsExactly("titleZh TOO_LONG ");
    }

    private static List<String> problems(String titleZh, String bodyZh) {
        var template = new LetterTemplate(new Text(titleZh, "A letter"), new Text(bodyZh, GOOD));
        return template.check(KNOWN).stream().map(LetterTemplateTest::words).toList();
    }

    private static String words(Finding finding) {
        return finding.field() + " " + finding.problem() + " " + finding.detail();
    }
}
