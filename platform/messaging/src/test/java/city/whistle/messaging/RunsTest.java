package city.whistle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "m, m",
        "x, x",
        "mmm, mmm",
        "xx, x x",
        "mmx, mm x",
        "xmm, x mm",
        "mxm, m x m",
        "mmxxmmm, mm x x mmm",
    })
    void whatThereIsMostOfGoesTogetherWhereItComesInARow(String all, String runs) {
        var found = Inbox.runs(letters(all), letter -> letter.equals("m"));

        assertThat(String.join(
                        " ", found.stream().map(run -> String.join("", run)).toList()))
                .isEqualTo(runs);
    }

    private static List<String> letters(String all) {
        return all.chars().mapToObj(Character::toString).toList();
    }
}
