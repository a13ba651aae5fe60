package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a unit calls its work done. */
public enum DoneReason implements WireName {
    @JsonProperty("solved")
    SOLVED,
    @JsonProperty("explained")
    EXPLAINED,
    @JsonProperty("cannot_now")
    CANNOT_NOW,
    @JsonProperty("not_true")
    NOT_TRUE,
    @JsonProperty("out_of_duty")
    OUT_OF_DUTY
}
