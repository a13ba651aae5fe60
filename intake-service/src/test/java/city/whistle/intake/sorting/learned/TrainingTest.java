package city.whistle.intake.sorting.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final List<Example> LESSONS = lessons();
    private static final Training.Trained TRAINED = Training.train(LESSONS);

    private static List<Example> lessons() {
        var lessons = new ArrayList<Example>();
        for (var where : List.of("长堤路", "钟楼", "学府社区", "北岭", "站前", "荷花小区", "渡口", "五福")) {
            lessons.add(new Example(null, where + "的路灯不亮，晚上太黑", "light"));
            lessons.add(new Example("路灯坏了", where + "晚上看不见路", "light"));
            lessons.add(new Example(null, where + "垃圾桶满了没人收", "garbage"));
            lessons.add(new Example(null, where + "垃圾堆成山，臭气熏天", "garbage"));
            lessons.add(new Example(null, where + "又停水了，一滴水也没有", "water"));
            lessons.add(new Example("停水", where + "从早上没水，也没有通知", "water"));
        }
        return lessons;
    }

    @Test
    void itPlacesWhatItHasLearntAndSaysWhy() {
        var opinion = TRAINED.model().opinion(null, "我家门口垃圾好几天没人收了");

        assertThat(opinion.best().category()).isEqualTo("garbage");
        assertThat(opinion.best().probability()).isGreaterThan(0.5);
        assertThat(opinion.phrases()).anyMatch(phrase -> phrase.contains("垃圾"));
        assertThat(opinion.informed()).isTrue();
    }

    @Test
    void aTitleCountsMoreThanTheText() {
        assertThat(TRAINED.model().opinion("停水停水", "垃圾没人收").best().category()).isEqualTo("water");
    }

    @Test
    void itKnowsWhenItKnowsNothing() {
        assertThat(TRAINED.model().opinion(null, "qwxz ☃").informed()).isFalse();
    }

    @Test
    void probabilitiesAddUpToOne() {
        var ranked = TRAINED.model().opinion(null, "停水了，路灯也不亮").ranked();

        assertThat(ranked.stream().mapToDouble(Opinion.Ranked::probability).sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void theSameLessonsGiveTheSameModel() {
        assertThat(ModelFile.bytes(Training.train(LESSONS).model())).isEqualTo(ModelFile.bytes(TRAINED.model()));
    }

    @Test
    void aModelIsTheSameAfterItWasKept() {
        var kept = ModelFile.model(ModelFile.bytes(TRAINED.model()));

        var text = "站前的垃圾没人收";
        assertThat(kept.opinion(null, text).best().category())
                .isEqualTo(TRAINED.model().opinion(null, text).best().category());
        assertThat(kept.opinion(null, text).best().probability())
                .isCloseTo(TRAINED.model().opinion(null, text).best().probability(), Offset.offset(0.01));
    }

    @Test
    void whatIsNoModelIsRefused() {
        var bytes = ModelFile.bytes(TRAINED.model());

        assertThatThrownBy(() -> ModelFile.model(new byte[40])).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> ModelFile.model(Arrays.copyOf(bytes, bytes.length / 2)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void hostileTextIsSortedLikeAnyOther() {
        for (var text : List.of(
                "\u0000\u0001\u001b[31m",
                "\u202E\u2066垃圾\u2069",
                "😀".repeat(4000),
                "👨\u200D👩\u200D👧".repeat(400),
                "\uD800",
                "<script>alert(1)</script>",
                "'; drop table complaint; --",
                "text.containsAny(words.fire) && true",
                "垃".repeat(4000),
                "")) {
            assertThat(TRAINED.model().opinion(text, text).ranked()).isNotEmpty();
        }
    }

    @Test
    void theFiguresAreThoseOfCasesItHadNotSeen() {
        var judged = TRAINED.judged();

        assertThat(judged.cases()).isEqualTo(LESSONS.size());
        assertThat(judged.accuracy()).isGreaterThan(0.9);
        assertThat(judged.report(0.5)).contains("macro-F1", "calibration error", "taken for");
    }
}
