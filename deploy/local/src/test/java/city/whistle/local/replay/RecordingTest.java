package city.whistle.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    @TempDir
    Path home;

    @Test
    void titleTextTimeAndPlaceAreRead() throws IOException {
        var recording = read("""
                {"title": "路灯不亮", "text": "一连七盏", "time": "2019/2/8 1:05:05", "place": {"grid": "230202001001001"}}
                """);

        var complaint = recording.complaints().get(0);
        assertThat(complaint.title()).isEqualTo("路灯不亮");
        assertThat(complaint.text()).isEqualTo("一连七盏");
        assertThat(complaint.time()).isEqualTo(LocalDateTime.of(2019, 2, 8, 1, 5, 5));
        assertThat(complaint.place().get("grid").asText()).isEqualTo("230202001001001");
    }

    @Test
    void aBodyOrATitleStandsInForTheText() throws IOException {
        var recording = read("""
                {"title": "t", "body": "from the body", "time": "2026-11-01T10:00:00"}
                {"title": "from the title", "time": "long ago"}
                """);

        assertThat(recording.complaints())
                .extracting(Recorded::text)
                .containsExactly("from the body", "from the title");
        assertThat(recording.complaints().get(0).time()).isEqualTo(LocalDateTime.of(2026, 11, 1, 10, 0));
        assertThat(recording.complaints().get(1).time()).isNull();
    }

    @Test
    void malformedLinesAreNamedAndLeftOut() throws IOException {
        var recording = read("""
                {"text": "good"}
                {"text": "broken

                {"text": "  "}
                [1, 2]
                {"text": "good again"}
                """);

        assertThat(recording.complaints()).extracting(Recorded::line).containsExactly(1, 6);
        assertThat(recording.malformed()).hasSize(3).allMatch(each -> each.startsWith("line "));
        assertThat(recording.malformed().get(0)).startsWith("line 2: is not JSON");
    }

    @Test
    void aTextTooLongIsCutWithANote() throws IOException {
        var recording = read("{\"text\": \"" + "长".repeat(4100) + "\"}\n");

        assertThat(recording.complaints().get(0).text()).hasSize(4000);
        assertThat(recording.notes()).containsExactly("line 1: its text is cut to 4000 characters");
    }

    @Test
    void controlCharactersAreDropped() throws IOException {
        var recording = read("{\"text\": \"a\\u0000b\\u0007c\\nd\"}\n");

        assertThat(recording.complaints().get(0).text()).isEqualTo("abc\nd");
    }

    @Test
    void theLimitCountsLines() throws IOException {
        var recording = Recording.read(written("{\"text\": \"one\"}\n{\"text\": \"two\"}\n"), 1);

        assertThat(recording.complaints()).extracting(Recorded::text).containsExactly("one");
    }

    private Recording read(String content) throws IOException {
        return Recording.read(written(content), Integer.MAX_VALUE);
    }

    private Path written(String content) throws IOException {
        return Files.writeString(home.resolve("recording.jsonl"), content);
    }
}
