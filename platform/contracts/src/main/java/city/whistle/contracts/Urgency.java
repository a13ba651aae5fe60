package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How fast it must go, over the tier, on a clock that runs through nights and holidays. */
public enum Urgency implements WireName {
    @JsonProperty("normal")
    NORMAL,
    @JsonProperty("urgent")
    URGENT,
    @JsonProperty("emergency")
    EMERGENCY
}
