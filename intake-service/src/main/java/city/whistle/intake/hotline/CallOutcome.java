package city.whistle.intake.hotline;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a call came to. */
public enum CallOutcome implements WireName {
    @JsonProperty("filed")
    FILED,
    @JsonProperty("answered")
    ANSWERED,
    @JsonProperty("passed_on")
    PASSED_ON,
    @JsonProperty("no_matter")
    NO_MATTER
}
