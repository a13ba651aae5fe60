package city.whistle.city.diff;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.Grid;
import city.whistle.city.PackBroken;
import city.whistle.city.Unit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command that says what a pack changes over another one: {@code Diff OLD NEW}; ends with 1 when anything differs. */
public final class Diff {
    private Diff() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length != 2 || !Stream.of(arguments).allMatch(each -> Files.isDirectory(Path.of(each)))) {
            System.err.println("usage: diff OLD NEW, both directories of city packs");
            return 2;
        }
        try {
            var before = CityPack.read(Path.of(arguments[0]));
            var after = CityPack.read(Path.of(arguments[1]));
            var lines = between(before, after);
            lines.forEach(System.out::println);
            System.out.printf("%s to %s: %d differences%n", before.version(), after.version(), lines.size());
            return lines.isEmpty() ? 0 : 1;
        } catch (PackBroken broken) {
            System.err.println(broken.getMessage());
            return 2;
        }
    }

    /** Everything that differs, a line each: what there is, how long things may take, and who would handle what. */
    public static List<String> between(City before, City after) {
        var lines = new ArrayList<String>();
        lines.addAll(Parts.compare("unit", before.units(), after.units(), Unit::code));
        lines.addAll(Parts.compare("category", before.categories(), after.categories(), Category::code));
        lines.addAll(Parts.compare("grid", before.grids(), after.grids(), Grid::code));
        lines.addAll(Parts.compare("limits", before.limits(), after.limits()));
        lines.addAll(Parts.compare(
                "year",
                before.statutoryYears().values(),
                after.statutoryYears().values(),
                year -> Integer.toString(year.year())));
        lines.addAll(new Handlers(before, after).compare());
        return lines;
    }
}
