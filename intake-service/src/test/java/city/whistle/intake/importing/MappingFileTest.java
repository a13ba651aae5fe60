package city.whistle.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.intake.Crane;
import city.whistle.intake.external.StandardCodes;
import city.whistle.intake.place.AreaNames;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingFileTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String MAPPING = """
            charset: GB18030
            times: yyyy/M/d H:mm
            fields:
              externalId: 编号
              text: 内容
              kind:
                column: 类型
                values: {投诉: complaint, 咨询: consultation}
              category:
                column: 类别
                values: {噪音: env.noise}
                otherwise: ""
              confidential: {column: 公开, values: {公开: false}, otherwise: "true"}
              occurredAt: 时间
              place.area: 区
              place.crs: {value: GCJ02}
            """;

    @Test
    void aLineBecomesAFilingAsTheMappingSays() {
        var district = Crane.CITY.districts().getFirst();
        var read = read(Map.of(
                "编号",
                "A1",
                "内容",
                "吵",
                "类型",
                "咨询",
                "类别",
                "别的",
                "公开",
                "公开",
                "时间",
                "2026/3/5 14:30",
                "区",
                district.name().zh()));

        assertThat(read.faults()).isEmpty();
        var filing = read.filing();
        assertThat(filing).isNotNull();
        assertThat(filing.external()).isEqualTo("12345:A1");
        assertThat(filing.kind().wire()).isEqualTo("consultation");
        assertThat(filing.category()).isNull();
        assertThat(filing.confidential()).isFalse();
        assertThat(filing.occurredAt()).isEqualTo(Instant.parse("2026-03-05T06:30:00Z"));
        assertThat(filing.place().grid()).startsWith(district.code());
    }

    @Test
    void whatCannotBeUnderstoodIsNamedFieldByField() {
        var read = read(Map.of("内容", "吵", "类型", "表扬", "时间", "昨天", "区", "月球"));

        assertThat(read.faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("externalId", "kind", "occurredAt", "place.area");
        assertThat(read.faults()).extracting(Fault::reason).anyMatch(reason -> reason.contains("'表扬'"));
    }

    @Test
    void timesMayAlsoBeWrittenByTheStandard() {
        var times = Times.of(ZONE, "yyyy/M/d H:mm");

        assertThat(times.read("2026-03-05")).isEqualTo("2026-03-04T16:00:00Z");
        assertThat(times.read("2026-03-05 14:30:01")).isEqualTo("2026-03-05T06:30:01Z");
        assertThat(times.read("2026-03-05T14:30+09:00")).isEqualTo("2026-03-05T05:30:00Z");
        assertThat(times.read("2026-13-05")).isNull();
    }

    @Test
    void everythingWrongWithAMappingIsNamed() {
        assertThat(wrong("{\"fields\": {\"text\": {\"colum\": \"x\"}, \"nonsense\": \"x\"}, \"zone\": \"Mars\"}"))
                .contains(
                        "mapping.fields.text.colum",
                        "mapping.fields.nonsense",
                        "mapping.fields.externalId",
                        "mapping.zone");
        assertThat(wrong("a: [")).containsExactly("mapping");
        assertThat(wrong("just words")).containsExactly("mapping");
        assertThat(wrong("format: doc\ncharset: KLINGON\ntimes: bbb\nheader: 0\ndelimiter: ab\nfields: 3"))
                .contains(
                        "mapping.format",
                        "mapping.charset",
                        "mapping.times",
                        "mapping.header",
                        "mapping.delimiter",
                        "mapping.fields");
    }

    private static List<String> wrong(String text) {
        return catchThrowableOfType(InvalidField.class, () -> MappingFile.read(text, "x.csv", ZONE)).errors().stream()
                .map(FieldError::field)
                .toList();
    }

    private static RowReader.Read read(Map<String, String> cells) {
        var mapping = MappingFile.read(MAPPING, "x.csv", ZONE);
        return new RowReader(
                        "12345",
                        mapping,
                        new Vocabulary(new AreaNames(Crane.CITY), new StandardCodes(Crane.CITY)),
                        Row.of(2, cells))
                .read();
    }
}
