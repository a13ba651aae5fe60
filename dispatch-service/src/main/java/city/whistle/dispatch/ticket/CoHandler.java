package city.whistle.dispatch.ticket;

import city.whistle.contracts.UnitRef;
import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit that helps the lead, and whether it did its part in this cycle. */
public record CoHandler(
        String unit, String name, State state, @Nullable Instant reportedInAt) {

    /** Where a co-handler stands. */
    public enum State implements WireName {
        @JsonProperty("asked")
        ASKED,
        @JsonProperty("reported_in")
        REPORTED_IN
    }

    static CoHandler asked(UnitRef unit) {
        return new CoHandler(unit.unit(), unit.name(), State.ASKED, null);
    }

    boolean isOutstanding() {
        return state == State.ASKED;
    }

    CoHandler reportedIn(Instant at) {
        return new CoHandler(unit, name, State.REPORTED_IN, at);
    }

    UnitRef ref() {
        return new UnitRef(unit, name);
    }
}
