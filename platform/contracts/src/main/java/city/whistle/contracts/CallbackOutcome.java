package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a round of calling back ended. */
public enum CallbackOutcome implements WireName {
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("rework")
    REWORK,
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("unreachable")
    UNREACHABLE
}
