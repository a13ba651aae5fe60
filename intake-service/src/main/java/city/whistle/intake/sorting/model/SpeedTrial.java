package city.whistle.intake.sorting.model;

import city.whistle.city.City;
import city.whistle.city.Example;
import city.whistle.city.SortingFacts;
import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;
import city.whistle.intake.sorting.learned.LinearModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How quickly one core sorts whole: category with its reasons, then every rule of the pack. */
final class SpeedTrial {
    private static final int LONG = 400;
    private static final int ROUNDS = 50_000;

    /** The thread's own time: what else runs on the machine does not count. */
    private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

    private final City city;
    private final LinearModel model;
    private final Place place;

    SpeedTrial(City city, LinearModel model) {
        this.city = city;
        this.model = model;
        var grid = city.grids().get(0);
        this.place = grid.place();
    }

    /** A table for people: the city's examples as they are, and texts of 400 characters made of them. */
    String table() {
        var examples = city.heldOut().stream().map(Example::text).toList();
        return String.format(Locale.ROOT, "%-24s %12s %8s %8s%n", "one core", "sortings/s", "p50 ms", "p99 ms")
                + line("examples", examples)
                + line(LONG + " characters", prolonged(examples));
    }

    private String line(String name, List<String> texts) {
        long reasons = 0;
        for (int i = 0; i < ROUNDS; i++) {
            reasons += sort(texts.get(i % texts.size()));
        }
        var took = new long[ROUNDS];
        long began = CORE.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            long start = CORE.getCurrentThreadCpuTime();
            reasons -= sort(texts.get(i % texts.size()));
            took[i] = CORE.getCurrentThreadCpuTime() - start;
        }
        double second = ROUNDS * 1e9 / (CORE.getCurrentThreadCpuTime() - began);
        if (reasons != 0) {
            throw new IllegalStateException("the same texts were sorted differently");
        }
        Arrays.sort(took);
        return String.format(
                Locale.ROOT,
                "%-24s %12.0f %8.3f %8.3f%n",
                name,
                second,
                took[ROUNDS / 2] / 1e6,
                took[ROUNDS - ROUNDS / 100] / 1e6);
    }

    /** Sorts; how many rules hold. */
    private int sort(String text) {
        var best = model.opinion(null, text).best();
        var facts = new SortingFacts(text, best.category(), best.probability(), place, Channel.APP, 0, 0);
        return city.sort(facts).fired().size();
    }

    /** Texts of that many characters, each beginning with another example. */
    private static List<String> prolonged(List<String> examples) {
        var texts = new ArrayList<String>();
        for (int first = 0; first < examples.size(); first++) {
            var text = new StringBuilder();
            for (int i = first; text.length() < LONG; i++) {
                text.append(examples.get(i % examples.size())).append('。');
            }
            texts.add(text.substring(0, LONG));
        }
        return texts;
    }
}
