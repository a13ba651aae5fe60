package city.whistle.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the zip: all files that are there, their checksums as {@code sha256sum -c} reads them, and what is missing. */
final class ArchiveFile {
    private ArchiveFile() {}

    static byte[] zip(List<Part> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var there = parts.stream().filter(Part::isThere).toList();
        var missing = parts.stream().filter(part -> !part.isThere()).toList();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : there) {
                add(zip, part.name(), part.content());
            }
            if (!missing.isEmpty()) {
                add(zip, "MISSING", lines(missing.stream().map(part -> part.name() + "  " + part.missing())));
            }
            add(zip, "SHA256SUMS", lines(there.stream().map(part -> sum(part.content()) + "  " + part.name())));
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] lines(java.util.stream.Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
