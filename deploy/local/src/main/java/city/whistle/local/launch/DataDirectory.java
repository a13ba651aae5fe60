package city.whistle.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one city keeps everything; marked as ours, and used by one launcher at a time. */
final class DataDirectory implements AutoCloseable {
    /** The file by which a directory is known to be ours. */
    static final String MARKER = "whistle-data";

    private static final String LOCK = "lock";
    private static final long LEAST_FREE_BYTES = 1L << 30;
    private static final int SECRET_BYTES = 32;

    private final Path path;
    private @Nullable FileChannel channel;

    DataDirectory(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Makes the directory if need be and takes it for this launcher alone. */
    void take() {
        try {
            if (!isOurs() && !isEmpty()) {
                throw new CannotLaunch(
                        path + " is not a data directory of Whistle, and not empty; choose another with --data");
            }
            Files.createDirectories(path);
            Files.writeString(path.resolve(MARKER), "The data of a Whistle city started by deploy/up.\n");
            lock();
        } catch (IOException e) {
            throw new CannotLaunch("The data directory " + path + " cannot be used: " + e, e);
        }
    }

    private void lock() throws IOException {
        channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            channel = null;
            throw new CannotLaunch(RunFile.read(path)
                    .map(run ->
                            "A city already runs on %s (process %d); stop it with Ctrl-C there or kill %d, or choose another directory with --data and --port-base"
                                    .formatted(path, run.launcher(), run.launcher()))
                    .orElse("A city is just being started on " + path));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Deletes what an earlier city left, keeping the lock. */
    void empty() {
        try (var paths = Files.walk(path)) {
            var doomed = paths.sorted(Comparator.reverseOrder())
                    .filter(each -> !each.equals(path))
                    .filter(each -> !List.of(MARKER, LOCK)
                            .contains(path.relativize(each).toString()))
                    .toList();
            for (var each : doomed) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new CannotLaunch("The data of the earlier city cannot be deleted: " + e, e);
        }
    }

    /** Fails when the disk is nearly full. */
    void demandSpace() {
        try {
            demandSpace(Files.getFileStore(path).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void demandSpace(long freeBytes) {
        if (freeBytes < LEAST_FREE_BYTES) {
            throw new CannotLaunch(
                    "The disk is nearly full: %s has %d MB free, a city needs %d MB; free some or choose another place with --data"
                            .formatted(path, freeBytes >> 20, LEAST_FREE_BYTES >> 20));
        }
    }

    /** A program's log; what it said in the run before is kept beside it. */
    Path log(String name) {
        try {
            var log = Files.createDirectories(path.resolve("logs")).resolve(name + ".log");
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key the city signs and encrypts with, made once. */
    String secret() {
        var file = path.resolve("secret");
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                ownerOnly(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ownerOnly(Path file) {
        var asFile = file.toFile();
        if (asFile.setReadable(false, false)) {
            asFile.setReadable(true, true);
        }
    }

    private boolean isOurs() {
        return Files.isRegularFile(path.resolve(MARKER));
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (var entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }
}
