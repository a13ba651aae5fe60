package city.whistle.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** The city of the tests as somebody would zip it who changed one file. */
final class ZippedPack {
    private ZippedPack() {}

    static byte[] with(String file, String from, String to) {
        var city = Path.of(ConfigProvider.getConfig().getValue("whistle.city", String.class));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var walk = Files.walk(city)) {
            for (var path : walk.filter(Files::isRegularFile).toList()) {
                var name = city.relativize(path).toString();
                var text = Files.readString(path);
                zip.putNextEntry(new ZipEntry("crane/" + name));
                zip.write((name.equals(file) ? text.replace(from, to) : text)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
