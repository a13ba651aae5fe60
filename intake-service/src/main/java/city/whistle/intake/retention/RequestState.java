package city.whistle.intake.retention;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How a person's request stands. */
public enum RequestState implements WireName {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("granted")
    GRANTED,
    @JsonProperty("refused")
    REFUSED
}
