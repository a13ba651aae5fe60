package city.whistle.local.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Which of the complaints are worked: the asked share exactly, spread over the file, the same for the same seed. */
final class Casting {
    private final Map<Integer, Integer> worked;

    private Casting(Map<Integer, Integer> worked) {
        this.worked = worked;
    }

    static Casting of(int complaints, double share, Random random) {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, complaints).boxed().toList());
        Collections.shuffle(all, random);
        var chosen = all.subList(0, (int) Math.round(complaints * share)).stream()
                .sorted()
                .toList();
        var worked = new HashMap<Integer, Integer>();
        chosen.forEach(order -> worked.put(order, worked.size()));
        return new Casting(worked);
    }

    /** The place of the complaint among the worked ones; empty when it is left alone. */
    OptionalInt worked(int order) {
        var place = worked.get(order);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
