package city.whistle.intake.grid;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a grid worker is asked to look at: whether it is really so, or really done. */
public enum Question implements WireName {
    @JsonProperty("is_it_so")
    IS_IT_SO,
    @JsonProperty("is_it_done")
    IS_IT_DONE
}
