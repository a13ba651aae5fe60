package city.whistle.intake.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private static final List<String> USUAL =
            List.of("楼下烧烤店噪音扰民，晚上睡不着", "小区垃圾没人清运，味道很大", "路灯不亮，走路看不见", "停车位被占，找不到地方", "The music is loud all night");

    @Test
    void whatMoreSpeakOfThanBeforeIsATopicOnce() {
        var before = texts(USUAL, 100);
        var now = Stream.concat(
                        texts(USUAL, 100).stream(),
                        IntStream.range(0, 12)
                                .mapToObj(i -> Words.of("n" + i, "三号楼共享单车乱堆乱放，堵了" + "东南西北".charAt(i % 4) + "门")))
                .toList();

        var topics = new Topics(now, before).found();

        assertThat(topics).isNotEmpty();
        assertThat(topics.getFirst().word()).isEqualTo("三号楼共享单车乱堆乱放");
        assertThat(topics.getFirst().count()).isEqualTo(12);
        assertThat(topics.getFirst().before()).isZero();
        assertThat(topics.getFirst().numbers()).hasSize(5);
        assertThat(topics).noneMatch(topic -> topic.word().contains("噪音"));
        assertThat(topics)
                .extracting(Topic::word)
                .filteredOn(word -> word.contains("单车"))
                .hasSize(1);
    }

    @Test
    void wordsOfLettersAreWholeAndNumbersAreNone() {
        var words = Words.of("1", "Bike-sharing 13912345678 堆在3号楼门口");

        assertThat(words.runs()).containsExactly("bike", "sharing", "堆在", "号楼门口");
        assertThat(words.stretches(2)).contains("bike", "sharing", "号楼").doesNotContain("bi", "在号");
    }

    @Test
    void nothingToCompareWithIsNoTopic() {
        assertThat(new Topics(texts(USUAL, 50), List.of()).found()).isEmpty();
        assertThat(new Topics(List.of(), texts(USUAL, 50)).found()).isEmpty();
        assertThat(new Topics(texts(USUAL, 50), texts(USUAL, 50)).found()).isEmpty();
    }

    /** As computed by hand: 2·(20·ln(20/12) + 4·ln(4/12)). */
    @Test
    void surpriseIsTheLogLikelihoodRatio() {
        assertThat(Topics.surprise(20, 100, 4, 100)).isCloseTo(11.644, within(0.001));
        assertThat(Topics.surprise(4, 100, 20, 100)).isZero();
    }

    private static List<Words> texts(List<String> texts, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Words.of("u" + i, texts.get(i % texts.size())))
                .toList();
    }
}
