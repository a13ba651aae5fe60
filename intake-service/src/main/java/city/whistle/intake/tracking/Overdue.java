package city.whistle.intake.tracking;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How late a case is: not at all, past its limit, past its grace too. */
public enum Overdue implements WireName {
    @JsonProperty("none")
    NONE,
    @JsonProperty("first")
    FIRST,
    @JsonProperty("second")
    SECOND
}
