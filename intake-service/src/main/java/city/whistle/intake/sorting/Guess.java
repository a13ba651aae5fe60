package city.whistle.intake.sorting;

import city.whistle.city.Text;
import city.whistle.contracts.Alternative;
import java.util.List;

/**
 * What a sorter thinks a complaint is about.
 *
 * @param confidence its probability 0–1; 0 when it has no idea
 * @param why what it saw, in words
 * @param alternatives the next best categories, best first
 * @param model the version of the sorter
 */
public record Guess(String category, double confidence, Text why, List<Alternative> alternatives, String model) {
    public Guess {
        alternatives = List.copyOf(alternatives);
    }
}
