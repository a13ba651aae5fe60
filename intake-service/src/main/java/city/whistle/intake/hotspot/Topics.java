package city.whistle.intake.hotspot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Compares what two sets of texts speak of. Chinese is cut into stretches of two to six characters, other scripts into
 * words; a longer stretch is counted only where the shorter ones in it are frequent, so memory stays small. Which is
 * surprising, the log-likelihood ratio says; of stretches that share characters and cases, one stands for all.
 */
final class Topics {
    private static final int MOST = 30;
    private static final int LOOKED_AT = 300;
    private static final int SEEN_AT_LEAST = 3;
    private static final int NUMBERS = 5;
    /** Chance does as much once in a thousand times. */
    private static final double SURPRISING = 10.8;
    /** Of two stretches that share characters, one is dropped when this part of its cases are the other's. */
    private static final double SAME = 0.6;

    private final List<Words> inside;
    private final List<Words> before;

    Topics(List<Words> inside, List<Words> before) {
        this.inside = inside;
        this.before = before;
    }

    List<Topic> found() {
        if (before.isEmpty()) {
            return List.of();
        }
        var now = frequent();
        var earlier = new HashMap<String, Integer>();
        for (int length = Words.SHORTEST; length <= Words.LONGEST; length++) {
            earlier.putAll(counts(before, length, now::containsKey));
        }
        return distinct(now.entrySet().stream()
                .map(each -> topic(each.getKey(), each.getValue(), earlier.getOrDefault(each.getKey(), 0)))
                .filter(topic -> topic.surprise() >= SURPRISING)
                .sorted(Comparator.comparingDouble(Topic::surprise)
                        .reversed()
                        .thenComparingInt(topic -> -topic.word().length())
                        .thenComparing(Topic::word))
                .limit(LOOKED_AT)
                .toList());
    }

    private Topic topic(String word, int count, int earlier) {
        double surprise = surprise(count, inside.size(), earlier, before.size());
        return new Topic(
                word, count, inside.size(), earlier, before.size(), Math.round(surprise * 10) / 10.0, List.of());
    }

    /** In how many texts each stretch stands that stands in some. */
    private Map<String, Integer> frequent() {
        var all = new HashMap<String, Integer>();
        Map<String, Integer> shorter = Map.of();
        for (int length = Words.SHORTEST; length <= Words.LONGEST; length++) {
            var known = shorter;
            var counts = counts(
                    inside,
                    length,
                    word -> Words.isLetters(word)
                            || word.length() == Words.SHORTEST
                            || (known.containsKey(word.substring(1))
                                    && known.containsKey(word.substring(0, word.length() - 1))));
            counts.values().removeIf(count -> count < SEEN_AT_LEAST);
            all.putAll(counts);
            shorter = counts;
        }
        all.keySet().removeIf(word -> !Words.mayStandAlone(word));
        return all;
    }

    private static Map<String, Integer> counts(List<Words> texts, int length, Predicate<String> worth) {
        var counts = new HashMap<String, Integer>();
        for (var text : texts) {
            for (var stretch : text.stretches(length)) {
                if (worth.test(stretch)) {
                    counts.merge(stretch, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** Dunning's log-likelihood ratio; 0 for what stands in no greater part of the texts than before. */
    static double surprise(int count, int of, int before, int beforeOf) {
        if (count / (double) of <= before / (double) beforeOf) {
            return 0;
        }
        double share = (count + before) / (double) (of + beforeOf);
        return 2 * (term(count, of * share) + term(before, beforeOf * share));
    }

    private static double term(int seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }

    private List<Topic> distinct(List<Topic> ranked) {
        var kept = new ArrayList<Topic>();
        var cases = new ArrayList<Set<String>>();
        for (var topic : ranked) {
            var numbers = numbers(topic.word());
            boolean said = false;
            for (int i = 0; i < kept.size() && !said; i++) {
                said = overlap(kept.get(i).word(), topic.word()) && mostlyIn(numbers, cases.get(i));
            }
            if (!said && kept.size() < MOST) {
                kept.add(whole(topic).shownBy(numbers.stream().limit(NUMBERS).toList()));
                cases.add(new HashSet<>(numbers));
            }
        }
        return kept;
    }

    /** The same topic with as much around its word as stands around it in all its complaints. */
    private Topic whole(Topic topic) {
        var runs = inside.stream()
                .flatMap(each -> each.runWith(topic.word()).stream())
                .toList();
        var whole = Words.sharedBy(runs, topic.word());
        int earlier = (int) before.stream().filter(each -> each.speakOf(whole)).count();
        return whole.equals(topic.word()) ? topic : topic(whole, topic.count(), earlier);
    }

    private static boolean overlap(String one, String other) {
        return one.chars().anyMatch(c -> other.indexOf(c) >= 0);
    }

    private static boolean mostlyIn(List<String> numbers, Set<String> others) {
        long shared = numbers.stream().filter(others::contains).count();
        return shared >= SAME * numbers.size();
    }

    private List<String> numbers(String word) {
        return inside.stream()
                .filter(each -> each.speakOf(word))
                .map(Words::number)
                .toList();
    }
}
