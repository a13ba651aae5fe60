package city.whistle.city;

import city.whistle.city.pack.PackReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command that names every hole of a pack: {@code Lint DIR}; ends with 1 when there are errors. */
public final class Lint {
    private Lint() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (arguments.length != 1 || !Files.isDirectory(Path.of(arguments[0]))) {
            System.err.println("usage: lint DIR, where DIR is the directory of a city pack");
            return 2;
        }
        var directory = Path.of(arguments[0]);
        var outcome = PackReader.read(directory);
        outcome.findings().forEach(System.out::println);
        long errors = outcome.findings().stream().filter(Finding::isError).count();
        System.out.println(directory + ": "
                + outcome.city().map(Lint::summary).orElse(errors + " errors")
                + ", " + (outcome.findings().size() - errors) + " warnings");
        return errors > 0 ? 1 : 0;
    }

    private static String summary(City city) {
        return city.version() + " is whole: " + city.districts().size() + " districts, "
                + city.grids().size() + " grids, " + city.units().size() + " units, "
                + city.categories().size() + " categories and classes";
    }
}
