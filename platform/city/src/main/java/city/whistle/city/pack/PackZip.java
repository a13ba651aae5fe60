package city.whistle.city.pack;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes a pack out of a zip, into memory only, so that no name in it can lead anywhere, and puts one into a zip. What is too
 * large for a pack, or too much, is refused while it is read.
 */
final class PackZip {
    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final Source ZIP = Source.file("zip");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipInputStream zip;
    private final NavigableMap<String, String> texts = new TreeMap<>();
    private int bytes;

    private PackZip(InputStream stream) {
        // names are not what is read: an encoding in which every name is one
        this.zip = new ZipInputStream(stream, StandardCharsets.ISO_8859_1);
    }

    /** The pack's files by name: those beside the uppermost {@code city.yaml} and below. */
    static NavigableMap<String, String> texts(InputStream stream, Findings findings) throws IOException {
        var pack = new PackZip(stream);
        try (pack.zip) {
            pack.take(findings);
        } catch (ZipException | EOFException broken) {
            findings.error(ZIP, "is no zip that can be read: " + broken.getMessage(), "zip the pack's directory again");
        }
        return pack.root().map(pack::below).orElse(pack.texts);
    }

    /** A zip of those texts; the same texts give the same zip. */
    static byte[] of(Map<String, String> texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var text : texts.entrySet()) {
                var entry = new ZipEntry(text.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private void take(Findings findings) throws IOException {
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (entries > MOST_ENTRIES) {
                findings.error(ZIP, "has more than " + MOST_ENTRIES + " entries", "zip the pack alone");
                return;
            }
            // what is not read is unpacked too, and counts
            var content = zip.readNBytes(MOST_BYTES - bytes + 1);
            bytes += content.length;
            if (bytes > MOST_BYTES) {
                findings.error(ZIP, "holds more than " + MOST_BYTES / 1_000_000 + " MB", "zip the pack alone");
                return;
            }
            if (isText(entry)) {
                texts.put(entry.getName(), new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        }
        if (entries == 0) {
            findings.error(ZIP, "is no zip, or an empty one", "zip the pack's directory");
        }
    }

    private static boolean isText(ZipEntry entry) {
        var name = entry.getName();
        return !entry.isDirectory()
                && !name.startsWith("__MACOSX/")
                && (PackFiles.isRead(name) || PackFiles.isLayer(name));
    }

    /** The folder of the uppermost {@code city.yaml}, with its slash; people zip a directory or what is in it. */
    private Optional<String> root() {
        return texts.keySet().stream()
                .filter(name -> name.equals(PackFiles.CITY) || name.endsWith("/" + PackFiles.CITY))
                .map(name -> name.substring(0, name.length() - PackFiles.CITY.length()))
                .min(Comparator.comparingInt(String::length));
    }

    private NavigableMap<String, String> below(String root) {
        NavigableMap<String, String> files = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(root)) {
                files.put(name.substring(root.length()), text);
            }
        });
        return files;
    }
}
