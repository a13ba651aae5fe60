package city.whistle.dispatch.pack;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a version of the pack stands. */
public enum PackState implements WireName {
    /** Never was in force. */
    @JsonProperty("offered")
    OFFERED,
    /** The city goes by it. */
    @JsonProperty("in_force")
    IN_FORCE,
    /** Was in force, and can be again. */
    @JsonProperty("past")
    PAST
}
