package city.whistle.intake.sorting;

import city.whistle.city.City;
import city.whistle.city.Text;
import city.whistle.contracts.Alternative;
import city.whistle.intake.sorting.learned.Opinion;
import city.whistle.intake.sorting.model.ModelShelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts by the model that is active. Categories the pack has no more are passed over. */
@ApplicationScoped
class LearnedSorter implements Sorter {
    private static final Text NOTHING_KNOWN = new Text("没有认识的词", "no word the sorter knows was found");
    private static final Text NO_PHRASE = new Text("按全文判断", "judged by the text as a whole");

    private final ModelShelf shelf;
    private final City city;

    LearnedSorter(ModelShelf shelf, City city) {
        this.shelf = shelf;
        this.city = city;
    }

    @Override
    public Guess guess(@Nullable String title, String text) {
        var active = shelf.active();
        var opinion = active.model().opinion(title, text);
        var ranked = opinion.ranked().stream()
                .filter(each -> city.category(each.category()).isPresent())
                .map(each -> new Alternative(each.category(), rounded(each.probability())))
                .toList();
        if (!opinion.informed() || ranked.isEmpty()) {
            return new Guess(unplaced(ranked), 0, NOTHING_KNOWN, List.of(), active.version());
        }
        var best = ranked.get(0);
        return new Guess(
                best.category(), best.confidence(), why(opinion), ranked.subList(1, ranked.size()), active.version());
    }

    /** The category for what nobody can place, if the pack has one: its code is {@code other} or ends with it. */
    private String unplaced(List<Alternative> ranked) {
        return city.categories().stream()
                .map(category -> category.code())
                .filter(code -> code.equals("other") || code.endsWith(".other"))
                .findFirst()
                .orElseGet(() -> ranked.isEmpty() ? "other" : ranked.get(0).category());
    }

    private static Text why(Opinion opinion) {
        var phrases = opinion.phrases();
        return phrases.isEmpty()
                ? NO_PHRASE
                : new Text("提到：" + String.join("、", phrases), "it speaks of: " + String.join(", ", phrases));
    }

    private static double rounded(double probability) {
        return Math.round(probability * 10_000) / 10_000.0;
    }
}
