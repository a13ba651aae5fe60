package city.whistle.intake.sorting.learned;

import java.util.function.LongConsumer;

/** Cuts a plain text into pieces of one to four characters, each packed into a long: what stands for words, in Chinese as elsewhere. */
final class Pieces {
    private static final int LONGEST = 4;

    private Pieces() {}

    /** Hands over each piece of a plain text, in order of place; no piece crosses a blank. */
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
}
