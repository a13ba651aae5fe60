package city.whistle.city;

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
        var findings = CityPack.lint(directory);
        findings.forEach(System.out::println);
        long errors = findings.stream().filter(Finding::isError).count();
        if (errors > 0) {
            System.out.println(directory + ": " + errors + " errors, " + (findings.size() - errors) + " warnings");
            return 1;
        }
        var city = CityPack.read(directory);
        System.out.println(directory + ": " + city.version() + " is whole; " + findings.size() + " warnings, "
                + city.units().size() + " units, " + city.grids().size() + " grids, "
                + city.categories().size() + " categories");
        return 0;
    }
}
