package city.whistle.dispatch.ticket;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How late the completion of the current cycle is. */
public enum Overdue implements WireName {
    @JsonProperty("none")
    NONE(0),
    @JsonProperty("first")
    FIRST(1),
    @JsonProperty("second")
    SECOND(2);

    private final int rung;

    Overdue(int rung) {
        this.rung = rung;
    }

    /** How many steps of the ladder were climbed. */
    public int rung() {
        return rung;
    }
}
