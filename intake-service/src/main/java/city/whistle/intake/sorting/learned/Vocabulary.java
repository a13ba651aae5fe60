package city.whistle.intake.sorting.learned;

import city.whistle.intake.sorting.PlainText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces a model knows, with how rare each is: turns texts into vectors, the same way for learning and for sorting. */
record Vocabulary(PieceIndex index, float[] rarity) {
    private static final int SEEN_AT_LEAST = 2;

    /** The pieces that stand in more than one lesson; the most frequent when they are too many. */
    static Vocabulary of(List<Example> lessons, int most) {
        var counts = new PieceCounts();
        lessons.forEach(lesson -> counts.count(PlainText.matter(lesson.whole())));
        var known = counts.frequent(SEEN_AT_LEAST, most);
        var rarity = new float[known.length];
        for (int place = 0; place < known.length; place++) {
            rarity[place] = (float) Math.log(1 + lessons.size() / (double) counts.of(known[place]));
        }
        return new Vocabulary(new PieceIndex(known), rarity);
    }

    /**
     * A text as a model sees it.
     *
     * @param places its known pieces by their place in the index, ascending
     * @param values how much each counts; the vector's length is 1
     */
    record Vector(int[] places, float[] values) {}

    /** Reads a text. A title counts twice, since people say there what it is about. */
    Vector read(@Nullable String title, String text) {
        return readPlain(title == null ? null : PlainText.of(title), PlainText.of(text));
    }

    /** The same of what is plain text already. */
    Vector readPlain(@Nullable String title, String text) {
        var found = new Found();
        Pieces.cut(PlainText.matterOf(text), piece -> found.add(index.placeOf(piece)));
        if (title != null) {
            Pieces.cut(PlainText.matterOf(title), piece -> found.addTwice(index.placeOf(piece)));
        }
        return found.weighed(rarity);
    }

    /** The known pieces of a text, as often as they stand there. */
    private static final class Found {
        private int[] places = new int[256];
        private int size;

        void add(int place) {
            if (place >= 0) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, size * 2);
                }
                places[size++] = place;
            }
        }

        void addTwice(int place) {
            add(place);
            add(place);
        }

        /** Each piece once, counted by the logarithm of how often it stands there, and by its rarity. */
        Vector weighed(float[] rarity) {
            Arrays.sort(places, 0, size);
            var distinct = new int[size];
            var values = new float[size];
            int length = 0;
            double squares = 0;
            for (int from = 0; from < size; ) {
                int to = from;
                while (to < size && places[to] == places[from]) {
                    to++;
                }
                float value = (float) (1 + Math.log(to - from)) * rarity[places[from]];
                distinct[length] = places[from];
                values[length++] = value;
                squares += value * value;
                from = to;
            }
            float norm = (float) Math.sqrt(squares);
            for (int i = 0; i < length; i++) {
                values[i] /= norm;
            }
            return new Vector(Arrays.copyOf(distinct, length), Arrays.copyOf(values, length));
        }
    }
}
