package city.whistle.intake.sorting.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of a text that stand out. */
final class Phrases {
    private static final int MOST = 3;
    private static final int LONGEST = 16;

    private Phrases() {}

    private record Stretch(String text, float strength) {}

    /**
     * Strongest first, each text once, few and short.
     *
     * @param spoke how much each character spoke
     */
    static List<String> strongest(String plain, float[] spoke) {
        float peak = 0;
        for (float each : spoke) {
            peak = Math.max(peak, each);
        }
        if (peak <= 0) {
            return List.of();
        }
        return stretches(plain, spoke, peak / 3).stream()
                .sorted(Comparator.comparingDouble(stretch -> -stretch.strength))
                .map(Stretch::text)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<Stretch> stretches(String plain, float[] spoke, float floor) {
        var found = new ArrayList<Stretch>();
        for (int from = 0; from < spoke.length; from++) {
            int to = from;
            float strength = 0;
            while (to < spoke.length && to - from < LONGEST && spoke[to] > floor) {
                strength = Math.max(strength, spoke[to++]);
            }
            var text = plain.substring(from, to).strip();
            if (text.length() > 1) {
                found.add(new Stretch(text, strength));
            }
            from = Math.max(from, to);
        }
        return found;
    }
}
