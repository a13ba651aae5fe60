package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a request that somebody else decides stands. */
public enum DecisionStage implements WireName {
    @JsonProperty("asked")
    ASKED,
    @JsonProperty("granted")
    GRANTED,
    @JsonProperty("refused")
    REFUSED
}
