package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A step of the escalation ladder; each happens once per case, cycle and clock. */
public enum Rung implements WireName {
    @JsonProperty("due_soon")
    DUE_SOON,
    @JsonProperty("first")
    FIRST,
    @JsonProperty("second")
    SECOND,
    @JsonProperty("bulletin")
    BULLETIN
}
