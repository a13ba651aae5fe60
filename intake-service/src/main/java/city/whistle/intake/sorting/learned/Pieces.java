package city.whistle.intake.sorting.learned;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into pieces of one and two characters, each packed into a long. A title counts double, since people say there
 * what it is about.
 */
final class Pieces {
    private static final int LONGEST = 2;
    private static final float TITLE_WEIGHT = 2;

    private Pieces() {}

    /** Every piece of title and text with how often it stands there. */
    static Map<Long, Float> count(@Nullable String title, String text) {
        var counts = new HashMap<Long, Float>();
        cut(PlainForm.of(text), piece -> counts.merge(piece, 1f, Float::sum));
        if (title != null) {
            cut(PlainForm.of(title), piece -> counts.merge(piece, TITLE_WEIGHT, Float::sum));
        }
        return counts;
    }

    /** Hands over each piece of a plain text, in order of place. */
    static void cut(String plain, LongConsumer piece) {
        for (int at = 0; at < plain.length(); at++) {
            long packed = 0;
            for (int length = 1; length <= LONGEST && at + length <= plain.length(); length++) {
                char next = plain.charAt(at + length - 1);
                if (next == ' ') {
                    break;
                }
                packed = packed << Character.SIZE | next;
                piece.accept(packed);
            }
        }
    }

    /** The piece's characters. */
    static String unpack(long piece) {
        var text = new StringBuilder();
        for (long rest = piece; rest != 0; rest >>>= Character.SIZE) {
            text.append((char) rest);
        }
        return text.reverse().toString();
    }
}
