package city.whistle.local.pack;

import city.whistle.local.pack.PackText.Found;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What came of making a pack, for the person at the terminal.
 *
 * @param exitCode 0 when the pack is there, 1 when it has faults and nothing was written
 */
record Outcome(int exitCode, List<String> lines) {
    private static final int WRITTEN = 0;
    private static final int FAULTS = 1;
    private static final int WRONG_CALL = 2;

    Outcome {
        lines = List.copyOf(lines);
    }

    /** Writes the pack, unless its sources had faults or lint finds errors in it. */
    static Outcome of(PackText pack, Path directory, Faults faults, List<String> notes) {
        List<String> lines = new ArrayList<>(notes);
        if (!faults.isEmpty()) {
            faults.all().forEach(fault -> lines.add(fault.toString()));
            lines.add("Nothing was written; errors: %d".formatted(faults.all().size()));
            return new Outcome(FAULTS, lines);
        }
        var found = pack.writeTo(directory);
        long errors = found.stream().filter(each -> each.finding().isError()).count();
        found.stream().map(Found::toString).forEach(lines::add);
        if (errors > 0) {
            lines.add("Nothing was written; errors: %d".formatted(errors));
            return new Outcome(FAULTS, lines);
        }
        lines.add("%s is written and whole, %d warnings; run it with deploy/up --city %s"
                .formatted(directory, found.size(), directory));
        return new Outcome(WRITTEN, lines);
    }

    /** Does it, prints what is to be said, and answers the exit code; {@code program} is what was called. */
    static int of(String program, Supplier<Outcome> command) {
        try {
            var outcome = command.get();
            outcome.lines().forEach(System.out::println);
            return outcome.exitCode();
        } catch (WrongCall wrong) {
            System.err.println(wrong.getMessage() + "; see " + program + " --help");
        } catch (UncheckedIOException broken) {
            System.err.println("Nothing can be written: " + broken.getCause());
        }
        return WRONG_CALL;
    }
}
