package city.whistle.local.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * The running city as other programs find it, in {@code run.json} of its data directory; it is there as long as the city
 * runs.
 *
 * @param launcher the launcher's process id
 * @param pids process ids by name
 */
public record RunFile(
        long launcher, String city, Map<String, Long> pids, Map<String, Integer> ports, Map<String, String> urls) {
    private static final String NAME = "run.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes it whole or not at all. */
    void write(Path directory) {
        try {
            var draft = directory.resolve(NAME + ".new");
            Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
            Files.move(draft, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the last launcher wrote; empty when it ended in order. */
    public static Optional<RunFile> read(Path directory) {
        try {
            var file = directory.resolve(NAME);
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), RunFile.class))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
