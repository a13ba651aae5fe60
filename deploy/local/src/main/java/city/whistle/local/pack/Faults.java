package city.whistle.local.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what cannot be taken from the files somebody gave, so that all of it is seen at once. */
final class Faults {
    private final List<Fault> all = new ArrayList<>();

    /** Something that cannot be taken: where it is, what is wrong, and what would be right. */
    record Fault(Spot at, String what, String right) {
        @Override
        public String toString() {
            return at + ": error: " + what + "; " + right;
        }
    }

    void add(Spot at, String what, String right) {
        all.add(new Fault(at, what, right));
    }

    void add(Fault fault) {
        all.add(fault);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(all);
    }
}
