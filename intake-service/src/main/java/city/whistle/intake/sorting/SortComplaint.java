package city.whistle.intake.sorting;

import city.whistle.city.City;
import city.whistle.city.SortingFacts;
import city.whistle.contracts.Channel;
import city.whistle.contracts.Place;
import city.whistle.intake.IntakeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Sorts in two steps: the sorter finds the category, then the pack's rules, which know what is around, tier and urgency. */
@ApplicationScoped
public class SortComplaint {
    private final Sorter sorter;
    private final City city;
    private final IntakeConfig config;

    public SortComplaint(Sorter sorter, City city, IntakeConfig config) {
        this.sorter = sorter;
        this.city = city;
        this.config = config;
    }

    /** What a rule may look at besides the words. */
    public record Circumstances(Place place, Channel channel, int earlier, int nearby) {}

    /** The category alone: what is around can be looked for only when it is known. */
    public Guess guess(@Nullable String title, String text) {
        return sorter.guess(title, text);
    }

    /** The same, unless somebody said what it is about; then the sorter's own guess is only an alternative. */
    public Guess guess(@Nullable String title, String text, @Nullable String said) {
        var guess = guess(title, text);
        return said == null ? guess : guess.overruledBy(said);
    }

    /** What is sorted already, under other circumstances: category and review stay, tier and urgency are found anew. */
    public Sorted again(Sorted sorted, @Nullable String title, String text, Circumstances around) {
        var guess = new Guess(
                sorted.category(), sorted.confidence(), sorted.found(), sorted.alternatives(), sorted.model());
        var anew = sort(guess, title, text, around);
        return new Sorted(
                sorted.category(),
                sorted.confidence(),
                anew.tier(),
                anew.urgency(),
                sorted.needsReview(),
                anew.reasons(),
                sorted.alternatives(),
                sorted.model());
    }

    /** The whole sorting. */
    public Sorted sort(Guess guess, @Nullable String title, String text, Circumstances around) {
        var words = title == null ? text : title + "\n" + text;
        var decision = city.sort(new SortingFacts(
                words,
                guess.category(),
                guess.confidence(),
                around.place(),
                around.channel(),
                around.earlier(),
                around.nearby()));
        var reasons = new ArrayList<Sorted.Why>();
        reasons.add(new Sorted.Why(Sorted.SORTER, guess.why()));
        decision.fired().forEach(fired -> reasons.add(new Sorted.Why(fired.rule(), fired.reason())));
        return new Sorted(
                guess.category(),
                guess.confidence(),
                decision.tier(),
                decision.urgency(),
                decision.needsReview() || guess.confidence() < config.sorting().reviewBelow(),
                reasons,
                guess.alternatives(),
                guess.model());
    }
}
