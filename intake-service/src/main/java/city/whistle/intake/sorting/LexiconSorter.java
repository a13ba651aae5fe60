package city.whistle.intake.sorting;

import city.whistle.city.Category;
import city.whistle.city.City;
import city.whistle.city.Text;
import city.whistle.contracts.Alternative;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts by the pack's keywords alone: explains itself, needs no lessons, and knows when it knows nothing. */
@ApplicationScoped
public class LexiconSorter implements Sorter {
    private static final double TITLE_COUNTS = 2.5;
    private static final double DOUBT = 0.8;
    private static final int ALTERNATIVES = 3;
    private static final int WORDS_TOLD = 6;

    private final Lexicon lexicon;
    private final String fallback;
    private final String model;

    public LexiconSorter(City city) {
        var sortable = sortable(city.categories());
        this.lexicon = new Lexicon(sortable);
        this.fallback = fallback(sortable);
        this.model = "lexicon-" + city.version();
    }

    @Override
    public Guess guess(@Nullable String title, String text) {
        var scores = new HashMap<String, Double>();
        var words = new LinkedHashSet<String>();
        weigh(lexicon.found(title == null ? "" : title), TITLE_COUNTS, scores, words);
        weigh(lexicon.found(text), 1, scores, words);
        if (scores.isEmpty()) {
            return new Guess(fallback, 0, new Text("没有认识的词", "no word of the lexicon was found"), List.of(), model);
        }
        var ranked = probabilities(scores);
        var best = ranked.get(0);
        return new Guess(
                best.category(),
                best.confidence(),
                told(words),
                ranked.subList(1, Math.min(ranked.size(), ALTERNATIVES + 1)),
                model);
    }

    private static void weigh(
            Map<Lexicon.Word, Integer> found, double factor, Map<String, Double> scores, Set<String> words) {
        found.forEach((word, times) -> {
            words.add(word.word());
            var score = factor * word.weight() * Math.sqrt(times);
            word.categories().forEach(category -> scores.merge(category, score, Double::sum));
        });
    }

    /** Squares set the best apart from the rest; the doubt keeps a single weak word from looking like certainty. */
    private static List<Alternative> probabilities(Map<String, Double> scores) {
        var sum = DOUBT
                + scores.values().stream().mapToDouble(score -> score * score).sum();
        return scores.entrySet().stream()
                .map(each -> new Alternative(each.getKey(), rounded(each.getValue() * each.getValue() / sum)))
                .sorted(Comparator.comparingDouble(Alternative::confidence)
                        .reversed()
                        .thenComparing(Alternative::category))
                .toList();
    }

    private static Text told(Set<String> words) {
        var told = words.stream().limit(WORDS_TOLD).toList();
        return new Text("提到：" + String.join("、", told), "it speaks of: " + String.join(", ", told));
    }

    private static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }

    /** The categories a complaint may get: those that have no narrower ones below them. */
    private static List<Category> sortable(List<Category> categories) {
        return categories.stream()
                .filter(category ->
                        categories.stream().noneMatch(other -> category.code().equals(other.parent())))
                .toList();
    }

    private static String fallback(List<Category> sortable) {
        return sortable.stream()
                .map(Category::code)
                .filter(code -> code.startsWith("other"))
                .findFirst()
                .orElseGet(() -> sortable.get(sortable.size() - 1).code());
    }
}
