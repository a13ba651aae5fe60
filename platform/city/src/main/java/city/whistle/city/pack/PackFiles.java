package city.whistle.city.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The effective files of a pack: its own, and for each it does not have, its base's. {@code city.yaml} of an overlay is
 * laid over the base's field by field; both count for the version.
 */
final class PackFiles {
    static final String CITY = "city.yaml";
    private static final Pattern READ = Pattern.compile(".+\\.(yaml|csv|json|geojson)");
    private static final Pattern LAYER = Pattern.compile("(.+/)?city\\.yaml#[2-8]");
    private static final int MOST_LAYERS = 8;

    private final NavigableMap<String, String> texts = new TreeMap<>();
    private final List<Node.Mapping> cities = new ArrayList<>();

    private PackFiles() {}

    static PackFiles in(Path directory, Findings findings) {
        var files = new PackFiles();
        Set<Path> seen = new LinkedHashSet<>();
        var layer = Optional.of(directory.toAbsolutePath().normalize());
        while (layer.isPresent() && findings.all().isEmpty()) {
            if (!seen.add(layer.get()) || seen.size() > MOST_LAYERS) {
                findings.error(Source.file(CITY), "its base leads back to itself", "end the chain at a complete pack");
                break;
            }
            layer = files.take(layer.get(), seen.size(), findings);
        }
        return files;
    }

    /**
     * A pack by the names and texts of its files. What it is laid over must be among them, as {@link #zip} writes it: the
     * {@code city.yaml} of each layer below as {@code city.yaml#2} and so on, all else already in its place.
     */
    static PackFiles of(NavigableMap<String, String> texts, Findings findings) {
        var files = new PackFiles();
        files.texts.putAll(texts);
        var city = Optional.ofNullable(files.texts.remove(CITY));
        if (city.isEmpty()) {
            findings.error(Source.file(CITY), "is missing", "zip the whole pack");
        }
        for (int depth = 1; city.isPresent(); depth++) {
            files.texts.put(layer(depth), city.get());
            var parsed = Parse.yaml(CITY, city.get(), findings);
            files.cities.add(parsed);
            var base = Optional.ofNullable(parsed.fields().get("base"));
            city = Optional.ofNullable(files.texts.get(layer(depth + 1))).filter(below -> base.isPresent());
            if (city.isEmpty()) {
                base.ifPresent(over -> findings.error(
                        over.at(), "it is laid over another pack, which is not here", "send a pack that stands alone"));
            }
        }
        return files;
    }

    /** All of it as a zip, from which the same pack is read, of the same hash. */
    byte[] zip() throws IOException {
        var named = new TreeMap<>(texts);
        Optional.ofNullable(named.remove(layer(1))).ifPresent(city -> named.put(CITY, city));
        return PackZip.of(named);
    }

    private static String layer(int depth) {
        return CITY + "#" + depth;
    }

    /** Whether that is a file a pack is read from. */
    static boolean isRead(String name) {
        return READ.matcher(name).matches();
    }

    /** Whether that is, in a zip, the {@code city.yaml} of a layer below. */
    static boolean isLayer(String name) {
        return LAYER.matcher(name).matches();
    }

    /** Takes the files of one layer that no layer above it has, and says where the next layer lies. */
    private Optional<Path> take(Path directory, int depth, Findings findings) {
        var own = read(directory, findings);
        var city = own.remove(CITY);
        if (city == null) {
            findings.error(
                    Source.file(directory.resolve(CITY).toString()),
                    "is missing",
                    "a city pack is a directory with it");
            return Optional.empty();
        }
        texts.put(layer(depth), city);
        own.forEach(texts::putIfAbsent);
        var parsed = Parse.yaml(CITY, city, findings);
        cities.add(parsed);
        return Optional.ofNullable(parsed.fields().get("base"))
                .flatMap(Node::asText)
                .map(base -> directory.resolve(base).normalize());
    }

    private static NavigableMap<String, String> read(Path directory, Findings findings) {
        NavigableMap<String, String> read = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return read;
        }
        try (var walk = Files.walk(directory, 4)) {
            for (var path : walk.filter(Files::isRegularFile).toList()) {
                var name = directory.relativize(path).toString().replace('\\', '/');
                if (isRead(name)) {
                    read.put(name, Files.readString(path).replace("\r\n", "\n"));
                }
            }
        } catch (IOException unreadable) {
            findings.error(Source.file(directory.toString()), "cannot be read: " + unreadable, "check its permissions");
        }
        return read;
    }

    /** {@code city.yaml} with the base's fields under the overlay's. */
    Node.Mapping city() {
        var merged = new TreeMap<String, Node>();
        cities.forEach(layer -> layer.fields().forEach(merged::putIfAbsent));
        return new Node.Mapping(
                cities.isEmpty() ? Source.file(CITY) : cities.getFirst().at(), merged);
    }

    /** The text of a file that must be there. */
    Optional<String> text(String name, Findings findings) {
        var text = Optional.ofNullable(texts.get(name));
        if (text.isEmpty()) {
            findings.unreadable(Source.file(name), "is missing", "a complete pack has it, or its base has");
        }
        return text;
    }

    Node.Mapping yaml(String name, Findings findings) {
        return text(name, findings)
                .map(text -> Parse.yaml(name, text, findings))
                .orElse(Node.emptyMapping(Source.file(name)));
    }

    Node.Mapping json(String name, Findings findings) {
        return text(name, findings)
                .map(text -> Parse.json(name, text, findings))
                .orElse(Node.emptyMapping(Source.file(name)));
    }

    List<Node.Mapping> csv(String name, Findings findings) {
        return text(name, findings).map(text -> Parse.csv(name, text, findings)).orElse(List.of());
    }

    /** The rows of a file that may be missing. */
    List<Node.Mapping> csvIfAny(String name, Findings findings) {
        return texts.containsKey(name) ? csv(name, findings) : List.of();
    }

    /** The files of a folder with that extension. */
    List<String> under(String folder, String extension) {
        return texts.keySet().stream()
                .filter(name -> name.startsWith(folder + "/") && name.endsWith(extension))
                .toList();
    }

    /** A hash of all names and texts, 12 hexadecimal digits. */
    String hash() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                sha.update((name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
                sha.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
