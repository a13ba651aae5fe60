package city.whistle.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CastingTest {
    @Test
    void justTheAskedShareIsWorkedAndTheSameForTheSameSeed() {
        var casting = Casting.of(30, 0.4, new Random(1));
        var again = Casting.of(30, 0.4, new Random(1));

        assertThat(IntStream.range(0, 30).filter(each -> casting.worked(each).isPresent()))
                .hasSize(12);
        assertThat(IntStream.range(0, 30)).allMatch(each -> casting.worked(each).equals(again.worked(each)));
    }

    @Test
    void noneOrAllCanBeWorked() {
        assertThat(IntStream.range(0, 9))
                .allMatch(each -> Casting.of(9, 0, new Random(1)).worked(each).isEmpty())
                .allMatch(each -> Casting.of(9, 1, new Random(1)).worked(each).getAsInt() == each);
    }
}
