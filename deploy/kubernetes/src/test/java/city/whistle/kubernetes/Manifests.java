package city.whistle.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The manifests of the base, as they are written. */
final class Manifests {
    static final List<String> SERVICES = List.of("intake", "dispatch", "escalation", "callback");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Manifests() {}

    /** One document of one file. */
    record Manifest(String file, JsonNode content) {
        String kind() {
            return content.path("apiVersion").asText() + " "
                    + content.path("kind").asText();
        }

        String name() {
            return content.at("/metadata/name").asText();
        }

        @Override
        public String toString() {
            return file + " " + kind() + " " + name();
        }
    }

    static List<Manifest> all() {
        var found = new ArrayList<Manifest>();
        for (var file : files()) {
            found.addAll(in(file));
        }
        return found;
    }

    static List<Manifest> of(String kind) {
        return all().stream().filter(each -> each.kind().endsWith(" " + kind)).toList();
    }

    static Manifest the(String kind, String name) {
        return of(kind).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("deploy/up"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    static JsonNode read(String file) {
        try {
            return YAML.readTree(Files.readString(root().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Path> files() {
        try (var files = Files.list(root().resolve("deploy/kubernetes/base"))) {
            return files.filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Manifest> in(Path file) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(Files.readString(file))) {
            var name = file.getFileName().toString();
            return documents.readAll().stream()
                    .map(content -> new Manifest(name, content))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
