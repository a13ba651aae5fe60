package city.whistle.callback.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WithholdingTest {
    @Test
    void groupsLargeEnoughAreAllTold() {
        assertThat(Withholding.tellable(Map.of("a", 5L, "b", 9L), 5)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void oneSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(Withholding.tellable(Map.of("a", 2L, "b", 9L, "c", 7L), 5)).containsExactly("b");
    }

    @Test
    void smallGroupsThatAreEnoughTogetherHideThemselves() {
        assertThat(Withholding.tellable(Map.of("a", 2L, "b", 3L, "c", 7L), 5)).containsExactly("c");
    }

    @Test
    void whereThereIsTooLittleNothingIsTold() {
        assertThat(Withholding.tellable(Map.of("a", 4L), 5)).isEmpty();
        assertThat(Withholding.tellable(Map.of(), 5)).isEmpty();
    }

    @Property(tries = 300)
    void neitherAGroupNorTheRemainderIsEverSmall(
            @ForAll @Size(max = 8) Map<String, @LongRange(min = 1, max = 20) Long> counts,
            @ForAll @LongRange(min = 2, max = 12) long atLeast) {
        var tellable = Withholding.tellable(counts, (int) atLeast);

        assertThat(tellable).allMatch(key -> counts.getOrDefault(key, 0L) >= atLeast);
        long all = counts.values().stream().mapToLong(each -> each).sum();
        long told =
                tellable.stream().mapToLong(key -> counts.getOrDefault(key, 0L)).sum();
        assertThat(tellable.isEmpty() || all == told || all - told >= atLeast).isTrue();
    }
}
