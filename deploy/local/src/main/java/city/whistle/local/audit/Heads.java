package city.whistle.local.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The ends of the chains as an earlier run found them, in a file that belongs outside the city's own machines. */
final class Heads {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final ObjectNode heads;

    private Heads(Path file, ObjectNode heads) {
        this.file = file;
        this.heads = heads;
    }

    /** One end: so many entries, the last with that hash. */
    record Head(long position, String hash) {}

    static Heads in(Path file) {
        try {
            return new Heads(
                    file,
                    Files.exists(file) && JSON.readTree(file.toFile()) instanceof ObjectNode kept
                            ? kept
                            : JSON.createObjectNode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Head> of(String service) {
        JsonNode kept = heads.path(service);
        return kept.isObject()
                ? Optional.of(new Head(
                        kept.path("position").asLong(), kept.path("hash").asText()))
                : Optional.empty();
    }

    void keep(String service, Head head) {
        heads.putObject(service).put("position", head.position()).put("hash", head.hash());
        try {
            Files.writeString(file, heads.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
