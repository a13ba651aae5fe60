package city.whistle.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    @TempDir
    Path directory;

    @Test
    void csvKnowsQuotesLineBreaksMarksAndEmptyLines() throws IOException {
        var rows = csv("\uFEFFid,text\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2, d \r\n3,e,f\n");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).cells()).isEqualTo(Map.of("id", "1", "text", "a, \"b\"\nc"));
        assertThat(rows.get(1).cells()).isEqualTo(Map.of("id", "2", "text", "d"));
        assertThat(rows.get(2).broken()).isEqualTo("has 3 cells, the header has 2");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L, 6L);
    }

    @Test
    void csvIsReadInItsOwnCharacterSetBelowAPreamble() throws IOException {
        var file = write("x.csv", "导出时间;2026\n编号;内容\n1;噪音\n".getBytes(Charset.forName("GB18030")));

        try (var rows = Rows.open(file, new Layout(Format.CSV, Charset.forName("GB18030"), ';', null, 2))) {
            assertThat(rows.columns()).containsExactly("编号", "内容");
            assertThat(rows.take(9)).containsExactly(Row.of(3, Map.of("编号", "1", "内容", "噪音")));
        }
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> csv("")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> csv("a,a\n1,2\n")).hasMessageContaining("two columns");
        assertThatThrownBy(() -> csv("a,b\n1,\"" + "x".repeat(Rows.LONGEST + 1) + "\n"))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> open("x.xlsx", "no zip".getBytes(StandardCharsets.UTF_8), Format.XLSX))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void jsonlNamesWhatLiesInsideWithADotAndGoesOnAfterABrokenLine() throws IOException {
        var text = "{\"id\":1,\"place\":{\"lat\":47.5},\"none\":null}\n{broken\n\n[1]\n" + "{\"id\":\"2\"}";
        var rows = open("x.jsonl", text.getBytes(StandardCharsets.UTF_8), Format.JSONL);

        assertThat(rows.get(0).cells()).isEqualTo(Map.of("id", "1", "place.lat", "47.5"));
        assertThat(rows.get(1).broken()).isNotNull();
        assertThat(rows.get(2).broken()).isNotNull();
        assertThat(rows.get(3)).isEqualTo(Row.of(5, Map.of("id", "2")));
    }

    @Test
    void excelGivesLongNumbersWholeAndTimesAsTimes() throws IOException {
        var file = directory.resolve("x.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("工单");
            var titles = List.of("编号", "网格", "时间", "内容");
            for (int i = 0; i < titles.size(); i++) {
                sheet.value(0, i, titles.get(i));
            }
            sheet.value(1, 0, "A-1");
            sheet.value(1, 1, 239_902_001_001_001L);
            sheet.value(1, 2, LocalDateTime.of(2026, 3, 5, 14, 30));
            sheet.style(1, 2).format("yyyy/m/d h:mm").set();
            sheet.value(1, 3, "路灯不亮");
            sheet.value(3, 0, "A-2");
        }

        try (var rows = Rows.open(file, new Layout(Format.XLSX, StandardCharsets.UTF_8, ',', "工单", 1))) {
            var all = rows.take(9);
            assertThat(all).hasSize(2);
            assertThat(all.get(0).cells())
                    .isEqualTo(Map.of("编号", "A-1", "网格", "239902001001001", "时间", "2026-03-05T14:30", "内容", "路灯不亮"));
            assertThat(all.get(1)).isEqualTo(Row.of(4, Map.of("编号", "A-2")));
        }
    }

    private List<Row> csv(String text) throws IOException {
        return open("x.csv", text.getBytes(StandardCharsets.UTF_8), Format.CSV);
    }

    private List<Row> open(String name, byte[] content, Format format) throws IOException {
        try (var rows = Rows.open(write(name, content), new Layout(format, StandardCharsets.UTF_8, ',', null, 1))) {
            return rows.take(100);
        }
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }
}
