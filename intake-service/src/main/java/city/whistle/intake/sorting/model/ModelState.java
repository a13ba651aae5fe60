package city.whistle.intake.sorting.model;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a model is for: at most one is active, at most one in the shadow. */
public enum ModelState implements WireName {
    /** Sorts beside the active one, without effect, to be compared. */
    @JsonProperty("shadow")
    SHADOW,
    /** Sorts. */
    @JsonProperty("active")
    ACTIVE,
    /** Was one or the other; may be activated again. */
    @JsonProperty("retired")
    RETIRED
}
