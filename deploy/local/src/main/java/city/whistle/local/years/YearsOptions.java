package city.whistle.local.years;

import city.whistle.local.Arguments;
import city.whistle.local.WrongOption;
import city.whistle.local.launch.CityPorts;
import city.whistle.local.launch.RunFile;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the person at the terminal asked for.
 *
 * @param year 0 for a list
 * @param directory where the year's files are, or go to
 * @param port of PostgreSQL, unless the environment says otherwise
 */
record YearsOptions(Task task, int year, Path directory, int port) {
    private static final String HELP = "; see deploy/years --help";

    /** What is to be done. */
    enum Task {
        LIST,
        DETACH,
        RESTORE
    }

    static YearsOptions parse(List<String> arguments) {
        var left = new Arguments("deploy/years", arguments);
        var task = task(left.poll());
        int year = task == Task.LIST ? 0 : year(left.poll());
        var way = task == Task.DETACH ? "--to" : "--from";
        Path directory = null;
        int port = CityPorts.of(OptionalInt.empty()).postgres();
        while (!left.isEmpty()) {
            var option = left.pop();
            if (task != Task.LIST && option.equals(way)) {
                directory = Path.of(left.value(option));
            } else if (option.equals("--port-base")) {
                port = CityPorts.of(OptionalInt.of(left.number(option))).postgres();
            } else if (option.equals("--data")) {
                port = portOf(Path.of(left.value(option)));
            } else {
                throw new WrongOption("There is no option " + option + " here" + HELP);
            }
        }
        if (task != Task.LIST && directory == null) {
            throw new WrongOption("Which directory? " + way + " DIR" + HELP);
        }
        return new YearsOptions(task, year, directory == null ? Path.of("") : directory, port);
    }

    private static Task task(@Nullable String word) {
        return switch (word) {
            case "list" -> Task.LIST;
            case "detach" -> Task.DETACH;
            case "restore" -> Task.RESTORE;
            case null, default -> throw new WrongOption("deploy/years list, detach or restore" + HELP);
        };
    }

    private static int year(@Nullable String word) {
        if (word == null || !word.matches("[12]\\d{3}")) {
            throw new WrongOption("Which year? Four digits, as in deploy/years detach 2024 --to DIR" + HELP);
        }
        return Integer.parseInt(word);
    }

    private static int portOf(Path data) {
        return RunFile.read(data)
                .map(run -> run.ports().getOrDefault("postgres", 0))
                .orElseThrow(() -> new WrongOption("No city runs on " + data));
    }
}
