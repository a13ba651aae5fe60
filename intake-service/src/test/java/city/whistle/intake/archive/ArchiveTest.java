package city.whistle.intake.archive;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ArchiveTest {
    @Inject
    AssembleArchive.Writer writer;

    @Test
    void anArchiveHasWhatIsKeptItsChecksumsAndANoteOfWhatIsMissing() throws Exception {
        var filed = filed(body(NOISE));

        var answer = as("auditor", "auditor").get("/api/v1/complaints/" + filed.id() + "/archive");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains(filed.number() + ".zip");
        var files = unzip(answer.asByteArray());
        assertThat(files).containsKeys("case.json", "events.json", "summary.pdf", "SHA256SUMS", "MISSING");
        assertThat(text(files, "case.json")).contains(filed.number(), NOISE).doesNotContain("phone");
        assertThat(text(files, "MISSING")).contains("ticket.json  its service could not be reached");
        assertThat(text(files, "summary.pdf")).startsWith("%PDF");
        for (var line : text(files, "SHA256SUMS").lines().toList()) {
            var name = line.substring(line.indexOf("  ") + 2);
            assertThat(line).as(name).startsWith(sum(files.get(name)));
        }
        Files.write(Path.of("target/case-summary.pdf"), files.get("summary.pdf"));
    }

    @Test
    void whatLeftWithItsYearIsNamed() {
        var here = Part.of("clocks.json", "{\"items\":[],\"archivedYear\":null}".getBytes(StandardCharsets.UTF_8));
        var away = Part.of("ticket.json", "{\"history\":[],\"archivedYear\":2025}".getBytes(StandardCharsets.UTF_8));

        assertThat(writer.archived(List.of(here, away, Part.missing("callback.json", "gone"))))
                .extracting(part -> part.name() + ": " + part.missing())
                .containsExactly("the history in ticket.json: the history of 2025 lies in the archive;"
                        + " an administrator can restore it");
    }

    @Test
    void itIsForAuditorsAndSupervisorsInTheirArea() {
        var filed = filed(body(NOISE));

        as("handler", "handler").get(path(filed.id())).then().statusCode(403);
        as("operator", "operator").get(path(filed.id())).then().statusCode(403);
        as("elsewhere", "supervisor", "999999").get(path(filed.id())).then().statusCode(404);
        as("auditor", "auditor").get(path(UUID.randomUUID())).then().statusCode(404);
    }

    private static String path(UUID id) {
        return "/api/v1/complaints/" + id + "/archive";
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sum(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
