package city.whistle.callback.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void noTextIsAFormula(String text) {
        assertThat(Csv.cell(text).replace("\"", "")).startsWith("'");
    }

    @Test
    void csvKeepsNumbersAndQuotesWhatNeedsIt() {
        var sheet = new Sheet(
                List.of("名称", "rate"),
                List.of(Arrays.asList("a,\"b\"\nc", new BigDecimal("0.9856")), Arrays.asList(null, -3L)));

        var text = new String(Csv.write(sheet), StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("\uFEFF名称,rate\r\n\"a,\"\"b\"\"\nc\",0.9856\r\n,-3\r\n");
    }

    @Test
    void aWorkbookIsMadeOfWellFormedPartsAndTextsStayTexts() throws Exception {
        var sheet = new Sheet(List.of("名称", "n"), List.of(Arrays.asList("=cmd|'<&\u0001", 7L)));

        var parts = parts(Xlsx.write(sheet));

        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml");
        var cells = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get("xl/worksheets/sheet1.xml")))
                .getElementsByTagName("c");
        assertThat(cells.getLength()).isEqualTo(4);
        assertThat(cells.item(2).getTextContent()).isEqualTo("=cmd|'<&");
        assertThat(cells.item(2).getAttributes().getNamedItem("t").getNodeValue())
                .isEqualTo("inlineStr");
        assertThat(cells.item(3).getTextContent()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsAreNamedAsSpreadsheetsNameThem(int column, String letters) {
        assertThat(Xlsx.letters(column)).isEqualTo(letters);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
