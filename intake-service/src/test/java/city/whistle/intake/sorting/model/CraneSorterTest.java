package city.whistle.intake.sorting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import city.whistle.intake.Crane;
import city.whistle.intake.sorting.learned.LinearModel;
import city.whistle.intake.sorting.learned.ModelFile;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sample city's lessons are worth. */
class CraneSorterTest {
    private static final Path REAL = Path.of("../../shared/data/complaints/dev.jsonl");
    private static final Made MADE = Made.of(PackLessons.of(Crane.CITY), List.of());
    private static final LinearModel MODEL = ModelFile.model(MADE.bytes());

    @Test
    void nineOfTenHeldOutComplaintsAreSortedRightly() {
        assertThat(MADE.figures().cases()).isGreaterThan(180);
        assertThat(MADE.figures().accuracy()).isGreaterThanOrEqualTo(0.9);
        assertThat(MADE.figures().calibrationError()).isLessThan(0.06);
    }

    @Test
    void theModelIsSmall() {
        assertThat(MADE.bytes()).hasSizeLessThan(20_000_000);
    }

    @Test
    void englishIsKnownToo() {
        assertThat(MODEL.opinion(null, "LOUD MUSIC all night, the Noise is terrible")
                        .best()
                        .category())
                .isEqualTo("env.noise");
    }

    /** Real complaints, with the classes another city gave them. */
    @Test
    void realComplaintsOfAnotherCityMostlyEndInTheRightClass() throws IOException {
        assumeThat(REAL).exists();
        var json = JsonMapper.builder().build();
        var right = 0;
        var lines = Files.readAllLines(REAL);
        for (var line : lines) {
            var complaint = json.readTree(line);
            var best = MODEL.opinion(
                            complaint.get("title").asText(),
                            complaint.get("text").asText())
                    .best();
            var found = Crane.CITY.category(best.category()).orElseThrow().parent();
            if (CLASSES.get(complaint.get("category").asText()).contains(found)) {
                right++;
            }
        }
        assertThat((double) right / lines.size()).isGreaterThan(0.75);
    }

    private static final Map<String, Set<String>> CLASSES = Map.of(
            "城乡建设", Set.of("city", "road", "water", "energy", "housing"),
            "劳动和社会保障", Set.of("labour"),
            "教育文体", Set.of("edu"),
            "商贸旅游", Set.of("market"),
            "卫生计生", Set.of("health"),
            "环境保护", Set.of("env"),
            "交通运输", Set.of("traffic"));
}
