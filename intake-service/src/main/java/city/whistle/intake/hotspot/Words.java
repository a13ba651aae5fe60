package city.whistle.intake.hotspot;

import city.whistle.intake.sorting.PlainText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a complaint speaks of.
 *
 * @param runs its plain text, cut at blanks, numbers and where the script changes
 */
record Words(String number, List<String> runs) {
    static final int SHORTEST = 2;
    static final int LONGEST = 6;

    private static final int LONGEST_SHOWN = 12;
    private static final int SHORTEST_OF_LETTERS = 4;
    private static final Pattern CUT = Pattern.compile("[ 0]+|(?<=[a-z])(?![a-z])|(?<![a-z])(?=[a-z])");
    /** No word of its own begins or ends with these. */
    private static final String PARTICLES = "的了是在我你您他她它这那和与及或就都也还又很把被对从到由为但而于以等吗呢吧啊请有会能要个之其给让向并且则着过得地再才只一已们";
    /** With these a word may begin, but not end. */
    private static final String BEGINNINGS = "不没无";

    static Words of(String number, String text) {
        return new Words(
                number,
                Arrays.stream(CUT.split(PlainText.of(text)))
                        .filter(run -> !run.isEmpty())
                        .toList());
    }

    /** The stretches of that length, each once; words of letters count among the shortest. */
    Set<String> stretches(int length) {
        var found = new HashSet<String>();
        for (var run : runs) {
            if (!isLetters(run)) {
                for (int at = 0; at + length <= run.length(); at++) {
                    found.add(run.substring(at, at + length));
                }
            } else if (length == SHORTEST && run.length() >= SHORTEST_OF_LETTERS) {
                found.add(run);
            }
        }
        return found;
    }

    boolean speakOf(String word) {
        return runWith(word).isPresent();
    }

    /** The first run in which it stands. */
    Optional<String> runWith(String word) {
        return runs.stream()
                .filter(run -> isLetters(word) ? run.equals(word) : run.contains(word))
                .findFirst();
    }

    /** The word with what stands before and behind it in all these runs, as far as somebody understands it alone. */
    static String sharedBy(List<String> runs, String word) {
        var best = word;
        var grown = word;
        while (grown.length() < LONGEST_SHOWN) {
            var next = grownBy(runs, grown);
            if (next.equals(grown)) {
                break;
            }
            grown = next;
            best = mayStandAlone(grown) ? grown : best;
        }
        return best;
    }

    private static String grownBy(List<String> runs, String word) {
        var first = runs.get(0);
        int at = first.indexOf(word);
        int end = at + word.length();
        if (end < first.length() && allHold(runs, first.substring(at, end + 1))) {
            return first.substring(at, end + 1);
        }
        return at > 0 && allHold(runs, first.substring(at - 1, end)) ? first.substring(at - 1, end) : word;
    }

    private static boolean allHold(List<String> runs, String word) {
        return runs.stream().allMatch(run -> run.contains(word));
    }

    static boolean isLetters(String run) {
        return run.charAt(0) <= 'z';
    }

    /** Whether somebody who reads it alone understands it: it neither begins nor ends with a particle. */
    static boolean mayStandAlone(String word) {
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        return PARTICLES.indexOf(first) < 0 && PARTICLES.indexOf(last) < 0 && BEGINNINGS.indexOf(last) < 0;
    }
}
