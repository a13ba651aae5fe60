package city.whistle.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A pack comes as a zip too, and a hostile zip comes to nothing. */
class PackZipTest {
    @Test
    void aZippedDirectoryIsThePackItHolds() {
        var trial = tried(crane("鹤城/"));

        assertThat(trial.findings()).noneMatch(Finding::isError);
        assertThat(trial.city().orElseThrow().version()).isEqualTo(Packs.crane().version());
    }

    @Test
    void whatLiesOutsideThePackIsLeftOut() {
        var files = crane("");
        files.put("__MACOSX/city.yaml", "nonsense: [");
        files.put("../../outside.txt", "nothing");
        files.put("run.sh", "nothing");

        assertThat(tried(files).city()).isPresent();
    }

    @Test
    void aPackOverAnotherOneIsRefused() {
        var trial = tried(Map.of("drill/city.yaml", "base: /etc\nid: drill\n"));

        assertThat(trial.city()).isEmpty();
        assertThat(trial.findings())
                .extracting(Finding::what)
                .contains("it is laid over another pack, which is not here");
    }

    @Test
    void whatIsNoPackSaysSo() throws IOException {
        assertThat(CityPack.tryZip(stream(new byte[] {1, 2, 3})).findings())
                .extracting(Finding::what)
                .containsExactly("is no zip, or an empty one");
        assertThat(tried(Map.of("hello.yaml", "a: b")).findings())
                .extracting(Finding::file)
                .containsExactly("city.yaml");
    }

    @Test
    void aZipThatSwellsIsRefusedWhileItIsRead() {
        var trial = tried(Map.of("city.yaml", "#".repeat(50_000_001)));

        assertThat(trial.findings()).extracting(Finding::what).containsExactly("holds more than 50 MB");
    }

    @Test
    void whatIsNotReadOfAZipCountsAsItSwells() {
        var trial = tried(Map.of("city.yaml", "id: x\n", "picture.png", "#".repeat(50_000_001)));

        assertThat(trial.findings()).extracting(Finding::what).containsExactly("holds more than 50 MB");
    }

    @Test
    void aZipThatBreaksOffIsRefused() throws IOException {
        var zip = CityPack.zip(Packs.CRANE);

        var trial = CityPack.tryZip(new ByteArrayInputStream(zip, 0, zip.length / 2));

        assertThat(trial.city()).isEmpty();
        assertThat(trial.findings())
                .first()
                .extracting(Finding::what)
                .asString()
                .startsWith("is no zip that can be read");
    }

    @Test
    void aDirectoryIsZippedWithWhatItIsLaidOver() throws IOException {
        for (var directory : List.of(Packs.CRANE, Packs.DRILL)) {
            var city = CityPack.tryZip(stream(CityPack.zip(directory))).city();

            assertThat(city.orElseThrow().version())
                    .isEqualTo(CityPack.read(directory).version());
        }
        assertThat(CityPack.zip(Packs.DRILL)).isEqualTo(CityPack.zip(Packs.DRILL));
    }

    private static Map<String, String> crane(String folder) {
        Map<String, String> files = new LinkedHashMap<>();
        try (var walk = Files.walk(Packs.CRANE)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder + Packs.CRANE.relativize(path), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static PackTrial tried(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return CityPack.tryZip(stream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
