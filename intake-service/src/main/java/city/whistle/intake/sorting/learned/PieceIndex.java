package city.whistle.intake.sorting.learned;

/** Finds the place of a piece by open addressing in one flat array: no object for each piece, no boxing on the way. */
final class PieceIndex {
    private static final long FREE = 0;

    private final long[] pieces;
    private final long[] slots;
    private final int[] places;
    private final int mask;

    /** An index of these pieces, each known by its place in the array; none may be 0 and none may stand there twice. */
    PieceIndex(long[] pieces) {
        this.pieces = pieces.clone();
        int size = Integer.highestOneBit(Math.max(8, pieces.length)) * 4;
        slots = new long[size];
        places = new int[size];
        mask = size - 1;
        for (int place = 0; place < pieces.length; place++) {
            int slot = slotOf(pieces[place]);
            slots[slot] = pieces[place];
            places[slot] = place;
        }
    }

    /** The piece's place, or -1. */
    int placeOf(long piece) {
        int slot = slotOf(piece);
        return slots[slot] == FREE ? -1 : places[slot];
    }

    int size() {
        return pieces.length;
    }

    long pieceAt(int place) {
        return pieces[place];
    }

    private int slotOf(long piece) {
        int slot = spread(piece) & mask;
        while (slots[slot] != FREE && slots[slot] != piece) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** A piece's bits mixed, so that pieces that resemble each other lie apart. */
    static int spread(long piece) {
        return (int) ((piece * 0x9E3779B97F4A7C15L) >>> 36);
    }
}
