package city.whistle.city.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cel.common.types.SimpleType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What conditions may say, and that neither they nor the facts can hold anybody up. */
class ExpressionsTest {
    private final Expressions expressions =
            new Expressions(Map.of("text", SimpleType.STRING, "n", SimpleType.INT, "words.fire", Expressions.TEXTS));

    @Test
    void wordsAreFoundWhateverTheirCapitals() throws Exception {
        var fire = expressions.compile("text.containsAny(words.fire)");

        assertThat(fire.holds(facts("The house is ON FIRE", 0))).isTrue();
        assertThat(fire.holds(facts("着火了", 0))).isTrue();
        assertThat(fire.holds(facts("all quiet", 0))).isFalse();
    }

    @Test
    void distinctWordsAreCounted() throws Exception {
        var both = expressions.compile("text.countOf(['a', 'b', 'A']) >= 2");

        assertThat(both.holds(facts("aaa", 0))).isFalse();
        assertThat(both.holds(facts("ab", 0))).isTrue();
    }

    @Test
    void emptyWordsAreInNoText() throws Exception {
        assertThat(expressions.compile("text.containsAny([''])").holds(facts("x", 0)))
                .isFalse();
    }

    @Test
    void mistakesAreNamedWhenCompiling() {
        assertBad("text.containsAny(words.water)");
        assertBad("nonsense == 1");
        assertBad("n + 1");
        assertBad("n == 'one'");
        assertBad("text.matches(1)");
        assertBad("1 +");
        assertBad("");
    }

    @Test
    void expressionsAreBounded() {
        assertBad("n == 0" + " || n == 1".repeat(1000));
        assertBad("(".repeat(200) + "n == 0" + ")".repeat(200));
    }

    @Test
    void loopsAreBounded() throws Exception {
        var ten = "[0,1,2,3,4,5,6,7,8,9]";
        var loops = expressions.compile(
                "%1$s.all(a, %1$s.all(b, %1$s.all(c, %1$s.all(d, a + b + c + d >= 0))))".formatted(ten));

        assertThatThrownBy(() -> loops.holds(facts("", 0))).isInstanceOf(ExpressionFailed.class);
    }

    @Test
    void aFailureIsAnExceptionOfItsOwn() throws Exception {
        var divides = expressions.compile("10 / n == 1");

        assertThat(divides.holds(facts("", 10))).isTrue();
        assertThatThrownBy(() -> divides.holds(facts("", 0))).isInstanceOf(ExpressionFailed.class);
        assertThatThrownBy(() -> divides.holds(Map.of())).isInstanceOf(ExpressionFailed.class);
    }

    @Test
    void onlyTheLiteralTrueIsACatchAll() throws Exception {
        assertThat(expressions.compile("true").isAlwaysTrue()).isTrue();
        assertThat(expressions.compile("n == n").isAlwaysTrue()).isFalse();
        assertThat(expressions.compile("false").isAlwaysTrue()).isFalse();
    }

    private void assertBad(String written) {
        assertThatThrownBy(() -> expressions.compile(written))
                .isInstanceOf(BadExpression.class)
                .hasMessageMatching("(?s).+");
    }

    private static Map<String, Object> facts(String text, long n) {
        return Map.of("text", text, "n", n, "words.fire", List.of("on fire", "着火"));
    }
}
