package city.whistle.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the person at the terminal asked for.
 *
 * @param fresh begin with an empty city
 */
record UpOptions(Path city, Path data, boolean fresh, CityPorts ports) {
    /** Reads the arguments; relative directories are the caller's, defaults are the project's. */
    static UpOptions parse(List<String> arguments, Path root) {
        var city = root.resolve("deploy/cities/crane");
        var data = root.resolve(".whistle");
        var fresh = false;
        var base = OptionalInt.empty();
        for (var left = arguments.iterator(); left.hasNext(); ) {
            var option = left.next();
            switch (option) {
                case "--city" -> city = Path.of(value(option, left));
                case "--data" -> data = Path.of(value(option, left));
                case "--port-base" -> base = OptionalInt.of(number(option, value(option, left)));
                case "--fresh" -> fresh = true;
                default -> throw wrong("There is no option " + option + "; see deploy/up --help");
            }
        }
        if (!Files.isDirectory(city)) {
            throw wrong("There is no city pack at " + city.toAbsolutePath());
        }
        return new UpOptions(absolute(city), absolute(data), fresh, CityPorts.of(base));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String value(String option, Iterator<String> left) {
        if (!left.hasNext()) {
            throw wrong(option + " needs a value; see deploy/up --help");
        }
        return left.next();
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw wrong(option + " takes a number, not " + value);
        }
    }

    private static CannotLaunch wrong(String message) {
        return new CannotLaunch(message, CannotLaunch.WRONG_OPTIONS);
    }
}
