package city.whistle.local.pack;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One directory and options with values, as they are written at the terminal. */
final class Options {
    private final Path directory;
    private final Map<String, String> values;

    private Options(Path directory, Map<String, String> values) {
        this.directory = directory;
        this.values = values;
    }

    /** Reads them; only the known options may be there, each once. */
    static Options parse(List<String> arguments, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        String directory = "";
        for (var left = new ArrayDeque<>(arguments); !left.isEmpty(); ) {
            var argument = left.pop();
            if (!argument.startsWith("--")) {
                if (!directory.isEmpty()) {
                    throw new WrongCall("One directory at a time: " + directory + " or " + argument);
                }
                directory = argument;
            } else if (!known.contains(argument)) {
                throw new WrongCall("There is no option " + argument);
            } else if (left.isEmpty()) {
                throw new WrongCall(argument + " needs a value");
            } else if (values.put(argument, left.pop()) != null) {
                throw new WrongCall(argument + " is there twice");
            }
        }
        if (directory.isEmpty()) {
            throw new WrongCall("Which directory? Name that of the city pack");
        }
        return new Options(Path.of(directory), values);
    }

    /** The directory that was named. */
    Path directory() {
        return directory;
    }

    /** The directory the pack goes to, which must not hold anything yet. */
    Path newDirectory() {
        if (!Files.exists(directory)) {
            return directory;
        }
        var held = directory.toFile().list();
        if (held == null || held.length > 0) {
            throw new WrongCall(directory + " is there already; name a new directory, nothing is ever overwritten");
        }
        return directory;
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String demand(String option) {
        return value(option).orElseThrow(() -> new WrongCall(option + " is needed"));
    }

    /** What CSV files are in, where that is said. */
    Optional<Charset> encoding() {
        return value("--encoding").map(Options::encoding);
    }

    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new WrongCall("--encoding takes UTF-8 or GB18030, not " + name);
        }
    }

    boolean has(String option) {
        return values.containsKey(option);
    }
}
