package city.whistle.load.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The clock of the machine as a city sees it: all its parts, PostgreSQL and Kafka too, are told a time that can be put forward
 * and back while they run. It takes libfaketime, of which no part of the city knows; the time that only runs on
 * ({@link System#nanoTime}) is left as it is, as when a machine's clock is set.
 */
public final class CityClock {
    private final Path library;
    private final Path offset;

    private CityClock(Path library, Path offset) {
        this.library = library;
        this.offset = offset;
    }

    /**
     * A clock that shows the right time; empty where there is no libfaketime.
     *
     * @param data where the city is made; what the clock shows is kept beside it
     */
    public static Optional<CityClock> of(Path data) throws IOException {
        var library = library();
        if (library.isEmpty()) {
            return Optional.empty();
        }
        var offset = data.toAbsolutePath().resolveSibling(data.getFileName() + "-clock");
        Files.createDirectories(offset.getParent());
        var clock = new CityClock(library.get(), offset);
        clock.show(Duration.ZERO);
        return Optional.of(clock);
    }

    private static Optional<Path> library() {
        return Optional.ofNullable(System.getenv("WHISTLE_FAKETIME"))
                .map(Path::of)
                .filter(Files::isReadable);
    }

    /** What whoever starts the city must set for it. */
    public Map<String, String> settings() {
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", offset.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "DONT_FAKE_MONOTONIC", "1",
                // else each timed wait of a JVM ends at once
                "FAKETIME_FORCE_MONOTONIC_FIX", "0",
                "NO_FAKE_STAT", "1");
    }

    /** A second later at the latest all parts see a time that is wrong by so much. */
    void show(Duration wrongBy) throws IOException {
        var next = offset.resolveSibling(offset.getFileName() + "-next");
        Files.writeString(next, "%+d\n".formatted(wrongBy.toSeconds()));
        Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE);
    }
}
