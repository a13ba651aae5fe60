package city.whistle.intake.sorting.learned;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** In how many texts each piece stands: millions of pieces, so open addressing in flat arrays that grow. */
final class PieceCounts {
    private static final long FREE = 0;

    private long[] pieces = new long[1 << 16];
    private int[] counts = new int[1 << 16];
    private int size;

    /** Counts a text: each of its pieces once. */
    void count(String plain) {
        var inText = new Distinct(plain.length() * 4);
        Pieces.cut(plain, inText::add);
        inText.sorted().forEach(this::add);
    }

    /** The pieces that stand in enough texts, the most frequent if that is too many, by size of their code. */
    long[] frequent(int atLeast, int most) {
        return IntStream.range(0, pieces.length)
                .filter(slot -> counts[slot] >= atLeast)
                .boxed()
                .sorted((one, other) -> counts[one] != counts[other]
                        ? Integer.compare(counts[other], counts[one])
                        : Long.compare(pieces[one], pieces[other]))
                .limit(most)
                .mapToLong(slot -> pieces[slot])
                .sorted()
                .toArray();
    }

    int of(long piece) {
        return counts[slotOf(piece)];
    }

    private void add(long piece) {
        int slot = slotOf(piece);
        if (pieces[slot] == FREE) {
            pieces[slot] = piece;
            size++;
        }
        counts[slot]++;
        if (size * 2 > pieces.length) {
            grow();
        }
    }

    private void grow() {
        var oldPieces = pieces;
        var oldCounts = counts;
        pieces = new long[oldPieces.length * 2];
        counts = new int[oldPieces.length * 2];
        for (int i = 0; i < oldPieces.length; i++) {
            if (oldPieces[i] != FREE) {
                int slot = slotOf(oldPieces[i]);
                pieces[slot] = oldPieces[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private int slotOf(long piece) {
        int mask = pieces.length - 1;
        int slot = PieceIndex.spread(piece) & mask;
        while (pieces[slot] != FREE && pieces[slot] != piece) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The different pieces of one text. */
    private static final class Distinct {
        private final long[] all;
        private int length;

        Distinct(int most) {
            all = new long[most];
        }

        void add(long piece) {
            all[length++] = piece;
        }

        LongStream sorted() {
            return Arrays.stream(all, 0, length).sorted().distinct();
        }
    }
}
