package city.whistle.local.pack;

import city.whistle.city.CityPack;
import city.whistle.city.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a pack that is being made, and where their lines came from. */
final class PackText {
    private final Map<String, List<Line>> files = new TreeMap<>();

    /** A line of a file, and whence it is; nothing for lines of the pack it is made on. */
    record Line(String text, Optional<Spot> from) {
        static Line own(String text) {
            return new Line(text, Optional.empty());
        }
    }

    void put(String file, String text) {
        files.put(file, text.lines().map(Line::own).toList());
    }

    void put(String file, List<Line> lines) {
        files.put(file, List.copyOf(lines));
    }

    /** All lines of a file that is there. */
    List<Line> lines(String file) {
        return files.getOrDefault(file, List.of());
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** Takes the text files below a directory. */
    void takeAll(Path directory, Path below) throws IOException {
        try (var walk = Files.walk(directory.resolve(below), 4)) {
            for (var path : walk.filter(Files::isRegularFile).toList()) {
                put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
    }

    /**
     * Writes the pack beside the directory, and moves it there when it has no errors; otherwise nothing is left of it.
     *
     * @return everything lint says of it, where it was read from
     */
    List<Found> writeTo(Path directory) {
        try {
            var target = directory.toAbsolutePath().normalize();
            Files.createDirectories(target.getParent());
            var draft = Files.createDirectory(target.resolveSibling(
                    "." + target.getFileName() + "-" + ProcessHandle.current().pid()));
            try {
                write(draft);
                var findings = CityPack.lint(draft);
                if (findings.stream().noneMatch(Finding::isError)) {
                    Files.deleteIfExists(target);
                    Files.move(draft, target);
                }
                return findings.stream().map(this::found).toList();
            } finally {
                delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A finding of lint with the place its line came from. */
    record Found(Finding finding, Optional<Spot> from) {
        @Override
        public String toString() {
            return from.map(spot -> spot + ": " + (finding.isError() ? "error" : "warning") + ": " + finding.what()
                            + "; " + finding.right())
                    .orElse(finding.toString());
        }
    }

    private Found found(Finding finding) {
        var lines = lines(finding.file());
        boolean inside = finding.line() > 0 && finding.line() <= lines.size();
        return new Found(finding, inside ? lines.get(finding.line() - 1).from() : Optional.empty());
    }

    private void write(Path directory) throws IOException {
        for (var file : files.entrySet()) {
            var path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            var text = new StringBuilder();
            file.getValue().forEach(line -> text.append(line.text()).append('\n'));
            Files.writeString(path, text, StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (var walk = Files.walk(directory)) {
            walk.forEach(all::add);
        }
        all.sort(Comparator.reverseOrder());
        for (var path : all) {
            Files.delete(path);
        }
    }
}
