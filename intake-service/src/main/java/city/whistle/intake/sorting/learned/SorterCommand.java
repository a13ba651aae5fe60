package city.whistle.intake.sorting.learned;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code evaluate --train FILE --test FILE} trains on one file of labelled complaints and prints how the model does on
 * another; {@code train --train FILE --model FILE} keeps the model. Files are JSON lines with {@code title} (optional),
 * {@code text} and {@code category}.
 */
public final class SorterCommand {
    private static final double THRESHOLD = 0.5;
    private static final String USAGE = "usage: sorter evaluate --train FILE.jsonl --test FILE.jsonl\n"
            + "       sorter train --train FILE.jsonl --model FILE";

    private SorterCommand() {}

    /** Runs the command; exit code 2 when it is not understood or a file is not as it must be. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            var options = options(arguments);
            var lessons = read(Path.of(required(options, "--train")));
            var model = new Training(1).train(lessons);
            switch (arguments[0]) {
                case "evaluate" ->
                    out.println(Evaluation.of(model, read(Path.of(required(options, "--test"))))
                            .report(THRESHOLD));
                case "train" -> keep(model, Path.of(required(options, "--model")), out);
                default -> throw new IllegalArgumentException(USAGE);
            }
            return 0;
        } catch (IllegalArgumentException | IOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static Map<String, String> options(String[] arguments) {
        if (arguments.length == 0 || arguments.length % 2 == 0) {
            throw new IllegalArgumentException(USAGE);
        }
        var options = new HashMap<String, String>();
        for (int i = 1; i < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        var value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing\n" + USAGE);
        }
        return value;
    }

    private static void keep(LinearModel model, Path file, PrintStream out) throws IOException {
        try (var stream = Files.newOutputStream(file)) {
            ModelFile.write(model, stream);
        }
        out.println("kept " + file + ", " + Files.size(file) + " bytes");
    }

    private static List<Example> read(Path file) throws IOException {
        var json = new ObjectMapper();
        var examples = new ArrayList<Example>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                examples.add(example(json.readTree(line), file + ", line " + number));
            }
        }
        return examples;
    }

    private static Example example(JsonNode node, String where) {
        if (!node.path("text").isTextual() || !node.path("category").isTextual()) {
            throw new IllegalArgumentException(where + ": needs 'text' and 'category'");
        }
        var title = node.path("title").isTextual() ? node.get("title").asText() : null;
        return new Example(
                title, node.get("text").asText(), node.get("category").asText());
    }
}
