package city.whistle.intake.sorting;

import city.whistle.city.Text;
import city.whistle.contracts.Alternative;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a sorter thinks a complaint is about.
 *
 * @param confidence its probability 0–1; 0 when it has no idea
 * @param why what it saw, in words
 * @param alternatives the next best categories, best first
 * @param model the version of the sorter
 */
public record Guess(String category, double confidence, Text why, List<Alternative> alternatives, String model) {
    private static final Text CHOSEN = new Text("报告时选定的类别", "the category that was chosen with the report");

    public Guess {
        alternatives = List.copyOf(alternatives);
    }

    /** What somebody chose, with this guess as the first alternative. */
    Guess overruledBy(String chosen) {
        var others = Stream.concat(Stream.of(new Alternative(category, confidence)), alternatives.stream())
                .filter(other -> !other.category().equals(chosen))
                .toList();
        return new Guess(chosen, 1, CHOSEN, others, "chosen");
    }
}
