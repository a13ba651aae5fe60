package city.whistle.local.years;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One table's rows of one year on disk: PostgreSQL's COPY text, compressed, and a manifest beside it. */
final class YearFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BUFFER = 1 << 16;

    private final Path rows;
    private final Path manifest;

    private YearFile(Path rows, Path manifest) {
        this.rows = rows;
        this.manifest = manifest;
    }

    static YearFile of(Path directory, YearlyTable table, int year) {
        var name = year + "-" + table.service() + "-" + table.name();
        return new YearFile(directory.resolve(name + ".copy.gz"), directory.resolve(name + ".json"));
    }

    Path path() {
        return rows;
    }

    /** What is counted and summed of the rows. */
    record Content(long rows, String sha256) {}

    /** Writes rows. */
    @FunctionalInterface
    interface Source<E extends Exception> {
        /** Gives how many. */
        long writeTo(OutputStream stream) throws IOException, E;
    }

    /** Writes the rows, and reads them back from the disk: only what was read back counts. */
    <E extends Exception> Content write(Source<E> source) throws IOException, E {
        Files.createDirectories(rows.toAbsolutePath().getParent());
        var draft = draft(rows);
        long written;
        try (var stream = new GZIPOutputStream(Files.newOutputStream(draft), BUFFER)) {
            written = source.writeTo(stream);
        }
        sync(draft);
        var read = read(draft);
        if (read.rows() != written) {
            throw new Refused("%s was written with %d rows and reads with %d".formatted(draft, written, read.rows()));
        }
        Files.move(draft, rows, StandardCopyOption.ATOMIC_MOVE);
        return read;
    }

    void write(Manifest content) throws IOException {
        var draft = draft(manifest);
        Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        sync(draft);
        Files.move(draft, manifest, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The manifest, once the file is known to be the one it tells of, and that is the one that left. */
    Manifest verified(YearlyTable table, Catalog.Away away) throws IOException {
        var told = manifest();
        if (told.year() != away.year()
                || !told.table().equals(table.name())
                || !told.service().equals(table.service())
                || !told.cases().equals(away.cases())) {
            throw new Refused(manifest + " is not the manifest of " + table + " of " + away.year());
        }
        var found = read();
        if (!found.sha256().equals(told.sha256()) || found.rows() != told.rows()) {
            throw new Refused(rows + " is damaged: it is not what its manifest tells of");
        }
        if (!found.sha256().equals(away.sha256())) {
            throw new Refused(rows + " is not the file that " + table + " left in: look for the one with SHA-256 "
                    + away.sha256());
        }
        return told;
    }

    private Manifest manifest() throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(manifest), Manifest.class);
        } catch (NoSuchFileException e) {
            throw new Refused(manifest + " is not there");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Refused(manifest + " is damaged: it cannot be read");
        }
    }

    private Content read() throws IOException {
        try {
            return read(rows);
        } catch (NoSuchFileException e) {
            throw new Refused(rows + " is not there");
        } catch (IOException e) {
            throw new Refused(rows + " is damaged: " + e.getMessage());
        }
    }

    /** The rows, to be put back. */
    InputStream open() throws IOException {
        return new GZIPInputStream(Files.newInputStream(rows), BUFFER);
    }

    private static Content read(Path file) throws IOException {
        var digest = sha256();
        long lines = 0;
        try (var bytes = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER), digest);
                var text = new GZIPInputStream(bytes, BUFFER)) {
            var buffer = new byte[BUFFER];
            for (int length = text.read(buffer); length >= 0; length = text.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return new Content(lines, HexFormat.of().formatHex(digest.digest()));
    }

    private static Path draft(Path path) {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
