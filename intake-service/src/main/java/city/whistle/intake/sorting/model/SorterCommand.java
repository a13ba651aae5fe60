package city.whistle.intake.sorting.model;

import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.SortingFacts;
import city.whistle.contracts.Channel;
import city.whistle.intake.sorting.learned.Evaluation;
import city.whistle.intake.sorting.learned.Example;
import city.whistle.intake.sorting.learned.LinearModel;
import city.whistle.intake.sorting.learned.ModelFile;
import city.whistle.intake.sorting.learned.Training;
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
import java.util.Locale;
import java.util.Map;

/**
 * Measures the sorter, and makes models of files, apart from any service. Files are JSON lines with {@code title} (optional),
 * {@code text} and {@code category}; a city pack brings its own lessons and held-out examples.
 */
public final class SorterCommand {
    private static final double THRESHOLD = 0.5;
    private static final int ROUNDS = 20_000;
    private static final String USAGE = """
            usage: sorter evaluate --train FILE.jsonl --test FILE.jsonl   learns from one file, says how it does on another
                   sorter evaluate --city DIR                             the same with a city pack's own examples
                   sorter train --train FILE.jsonl --model FILE           keeps the model
                   sorter speed --city DIR                                sortings a second, and how long the slowest take""";

    private SorterCommand() {}

    /** Runs the command; exit code 2 when it is not understood or a file is not as it must be. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            var options = options(arguments);
            switch (arguments[0]) {
                case "evaluate" -> {
                    if (options.containsKey("--city")) {
                        evaluate(CityPack.read(Path.of(required(options, "--city"))), out);
                    } else {
                        evaluate(
                                read(Path.of(required(options, "--train"))),
                                read(Path.of(required(options, "--test"))),
                                out);
                    }
                }
                case "train" -> {
                    var model = Training.train(read(Path.of(required(options, "--train"))))
                            .model();
                    keep(model, Path.of(required(options, "--model")), out);
                }
                case "speed" -> out.print(speed(CityPack.read(Path.of(required(options, "--city")))));
                default -> throw new IllegalArgumentException(USAGE);
            }
            return 0;
        } catch (IllegalArgumentException | IOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static void evaluate(List<Example> lessons, List<Example> test, PrintStream out) {
        var trained = Training.train(lessons);
        out.println("by cross-validation over the lessons");
        out.println(trained.judged().figures(THRESHOLD));
        out.println();
        out.println("on the test");
        out.println(Evaluation.of(trained.model(), test).report(THRESHOLD));
        out.println(speed(trained.model(), test));
    }

    private static void evaluate(City city, PrintStream out) {
        var pack = PackLessons.of(city);
        var trained = Training.train(pack.lessons(), pack.heldOut());
        out.println(city.version() + ", on the held-out examples");
        out.println(trained.judged().report(THRESHOLD));
        out.println(line("tiers as they were meant", agreement(city, trained.model())));
        out.println(speed(trained.model(), pack.heldOut()));
    }

    /** The share of held-out examples that end in the tier their author meant, the category found by the model. */
    private static double agreement(City city, LinearModel model) {
        var grid = city.grids().get(0);
        var place = grid.place();
        return city.heldOut().stream()
                .mapToInt(example -> {
                    var best = model.opinion(null, example.text()).best();
                    var facts = new SortingFacts(
                            example.text(), best.category(), best.probability(), place, Channel.APP, 0, 0);
                    return city.sort(facts).tier() == example.tier() ? 1 : 0;
                })
                .average()
                .orElse(0);
    }

    private static String speed(City city) {
        var pack = PackLessons.of(city);
        return new SpeedTrial(
                        city,
                        ModelFile.model(ModelFile.bytes(
                                Training.train(pack.lessons(), pack.heldOut()).model())))
                .table();
    }

    private static String speed(LinearModel model, List<Example> texts) {
        for (int i = 0; i < ROUNDS; i++) {
            ask(model, texts.get(i % texts.size()));
        }
        long began = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            ask(model, texts.get(i % texts.size()));
        }
        return line("sortings a second, one core", ROUNDS * 1e9 / (System.nanoTime() - began));
    }

    private static void ask(LinearModel model, Example example) {
        if (model.opinion(example.title(), example.text()).ranked().isEmpty()) {
            throw new IllegalStateException("a model names at least one category");
        }
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%-28s %.4f", name, value);
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
            stream.write(ModelFile.bytes(model));
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
