package city.whistle.local.pack;

import city.whistle.city.Coordinates.Point;
import city.whistle.local.pack.PackText.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A small whole pack to start from: one district with one subdistrict, eight units, eleven categories, routes that go by the
 * category alone. Its limits, calendars and texts are those of the sample city.
 */
final class Starter {
    private static final List<String> OWN = List.of(
            "city.yaml",
            "areas.csv",
            "people.csv",
            "units.csv",
            "categories.csv",
            "categories/examples.csv",
            "sorting.yaml",
            "routes.yaml");
    private static final List<String> SAMPLES = List.of("limits.yaml", "calendars", "templates");

    /** Half a kilometre, more or less. */
    private static final double SIDE = 0.005;

    private Starter() {}

    /** Such a pack for that city, from the project in that directory; it has no grids yet. */
    static PackText pack(Identity city, Path root) {
        var pack = new PackText();
        try {
            for (var file : OWN) {
                pack.put(file, named(text(file), city));
            }
            for (var sample : SAMPLES) {
                pack.takeAll(root.resolve("deploy/cities/crane"), Path.of(sample));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack;
    }

    /** Four square grids around that point, two for each community. */
    static void drawGrids(PackText pack, Identity city, Point middle) {
        var features = new ArrayList<Feature>();
        for (int i = 0; i < 4; i++) {
            var code = "%s01001%03d%03d".formatted(city.prefix(), 1 + i / 2, 1 + i % 2);
            double south = middle.lat() + (i / 2 - 1) * SIDE;
            double west = middle.lon() + (i % 2 - 1) * SIDE;
            features.add(GridRows.square(code, south, west, SIDE));
        }
        var lines = new GridRows(ReferenceSystem.WGS84, new Faults())
                .read(features).stream().map(line -> Line.own(line.text())).toList();
        pack.put(GridRows.FILE, lines);
    }

    /** A point as in {@code 47.35,123.92}. */
    static Point point(String written) {
        var parts = written.split("[,，]", 3);
        try {
            if (parts.length == 2) {
                var point = new Point(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
                if (Math.abs(point.lat()) <= 85 && Math.abs(point.lon()) <= 179) {
                    return point;
                }
            }
        } catch (NumberFormatException unreadable) {
            // the same answer as to a point that is nowhere
        }
        throw new WrongCall("--at takes latitude and longitude in WGS-84, as in 47.35,123.92, not " + written);
    }

    private static String named(String text, Identity city) {
        return text.replace("{id}", city.id())
                .replace("{code}", city.code())
                .replace("{prefix}", city.prefix())
                .replace("{name}", city.name())
                .replace("{name_en}", city.nameEn());
    }

    private static String text(String file) throws IOException {
        try (var stream = Starter.class.getResourceAsStream("/starter/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
