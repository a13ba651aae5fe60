package city.whistle.escalation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New ids; those made later sort later, so that rows lie in the order they came. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
