package city.whistle.intake.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import city.whistle.intake.Crane;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LexiconSorterTest {
    private static final Path REAL = Path.of("../../shared/data/complaints/dev.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final LexiconSorter sorter = new LexiconSorter(Crane.CITY);

    @Test
    void aPlainCaseIsCertain() {
        var guess = sorter.guess(null, "楼下烧烤店凌晨还在放音响，噪音扰民，老人睡不着，请尽快处理噪音问题");

        assertThat(guess.category()).isEqualTo("env.noise");
        assertThat(guess.confidence()).isGreaterThan(0.6);
        assertThat(guess.why().zh()).contains("噪音", "扰民");
    }

    @Test
    void whatNobodyUnderstandsFallsBackWithoutConfidence() {
        var guess = sorter.guess(null, "嗯嗯啊啊这个那个");

        assertThat(Crane.CITY.category(guess.category())).isPresent();
        assertThat(guess.confidence()).isZero();
        assertThat(guess.alternatives()).isEmpty();
    }

    @Test
    void theTitleCountsMoreThanTheText() {
        var text = "路灯不亮，天黑看不见，另外噪音也大";

        var titled = sorter.guess("广场舞噪音扰民", text);

        assertThat(titled.category()).isEqualTo("env.noise");
    }

    @Test
    void confidencesAreProbabilitiesAndThereAreThreeAlternativesAtMost() {
        var guess = sorter.guess("小区停车难", "小区停车难，路灯不亮，垃圾没人清运，自来水停水，噪音扰民，医院挂号难");

        var sum = guess.confidence()
                + guess.alternatives().stream()
                        .mapToDouble(each -> each.confidence())
                        .sum();
        assertThat(guess.alternatives())
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(sum).isBetween(0.0, 1.0);
    }

    @Test
    void englishWordsAreKnownInAnyCase() {
        assertThat(sorter.guess(null, "LOUD MUSIC all night, the Noise is terrible")
                        .category())
                .isEqualTo("env.noise");
    }

    /** Real complaints, with the classes another city gave them; most are placed, most of those in the right one. */
    @Test
    void mostRealComplaintsArePlacedWithSomeConfidence() throws IOException {
        assumeThat(REAL).exists();
        var placed = 0;
        var right = 0;
        var all = new ArrayList<JsonNode>();
        Map<String, Integer> confusion = new TreeMap<>();
        for (var line : Files.readAllLines(REAL)) {
            var complaint = JSON.readTree(line);
            all.add(complaint);
            var guess = sorter.guess(
                    complaint.get("title").asText(), complaint.get("text").asText());
            if (guess.confidence() >= 0.4) {
                placed++;
                var expected = CLASSES.getOrDefault(complaint.get("category").asText(), Set.of());
                var category = guess.category();
                if (expected.contains(
                        Crane.CITY.category(category).orElseThrow().parent())) {
                    right++;
                } else {
                    confusion.merge(complaint.get("category").asText() + " -> " + category, 1, Integer::sum);
                }
            }
        }
        assertThat(placed).isGreaterThan(all.size() * 8 / 10);
        assertThat(right).as(confusion.toString()).isGreaterThan(placed * 7 / 10);
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
