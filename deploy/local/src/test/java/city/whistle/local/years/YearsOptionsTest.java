package city.whistle.local.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.local.WrongOption;
import city.whistle.local.years.YearsOptions.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class YearsOptionsTest {
    @Test
    void aYearIsDetachedToADirectoryAndRestoredFromOne() {
        var detach = YearsOptions.parse(List.of("detach", "2024", "--to", "/archive", "--port-base", "9000"));
        var restore = YearsOptions.parse(List.of("restore", "2024", "--from", "/archive"));

        assertThat(detach).isEqualTo(new YearsOptions(Task.DETACH, 2024, Path.of("/archive"), 9005));
        assertThat(restore).isEqualTo(new YearsOptions(Task.RESTORE, 2024, Path.of("/archive"), 15432));
    }

    @Test
    void whatMakesNoSenseIsSaidInOneLine() {
        assertThatThrownBy(() -> YearsOptions.parse(List.of())).isInstanceOf(WrongOption.class);
        assertThatThrownBy(() -> YearsOptions.parse(List.of("detach", "24", "--to", "x")))
                .hasMessageContaining("Four digits");
        assertThatThrownBy(() -> YearsOptions.parse(List.of("detach", "2024"))).hasMessageContaining("--to DIR");
        assertThatThrownBy(() -> YearsOptions.parse(List.of("restore", "2024", "--to", "x")))
                .hasMessageContaining("no option --to");
        assertThatThrownBy(() -> YearsOptions.parse(List.of("list", "--data", "/nowhere")))
                .hasMessageContaining("No city runs");
    }

    @Test
    void aYearIsOverWhenTheNextOnesFirstIdCouldBeMade() {
        var begins2026InChina = UUID.fromString("019b7523-3400-0000-0000-000000000000");

        assertThat(new CaseRange(new UUID(0, 0), begins2026InChina).over()).isEqualTo("2025-12-31T16:00:00Z");
    }
}
