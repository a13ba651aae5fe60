package city.whistle.callback.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which groups may be told in public so that nobody is recognised: those with at least so many cases. What is withheld
 * is told as one remainder; as a remainder smaller than that would give away its groups, the smallest of the others
 * joins it.
 */
public final class Withholding {
    private Withholding() {}

    /** The keys of the groups that may be told. */
    public static Set<String> tellable(Map<String, Long> counts, int atLeast) {
        var tellable = new HashSet<>(counts.keySet());
        tellable.removeIf(key -> counts.getOrDefault(key, 0L) < atLeast);
        var remainder = sum(counts) - sumOf(counts, tellable);
        while (remainder > 0 && remainder < atLeast && !tellable.isEmpty()) {
            var smallest = tellable.stream()
                    .min(Comparator.comparing((String key) -> counts.getOrDefault(key, 0L))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            tellable.remove(smallest);
            remainder += counts.getOrDefault(smallest, 0L);
        }
        return tellable;
    }

    private static long sum(Map<String, Long> counts) {
        return sumOf(counts, counts.keySet());
    }

    private static long sumOf(Map<String, Long> counts, Set<String> keys) {
        return keys.stream().mapToLong(key -> counts.getOrDefault(key, 0L)).sum();
    }
}
