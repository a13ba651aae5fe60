package city.whistle.intake.tracking;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How a case stands, in the resident's eyes. */
public enum CaseState implements WireName {
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("triage")
    TRIAGE,
    @JsonProperty("dispatched")
    DISPATCHED,
    @JsonProperty("signed_in")
    SIGNED_IN,
    @JsonProperty("done")
    DONE,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("rework")
    REWORK,
    @JsonProperty("merged")
    MERGED,
    @JsonProperty("not_accepted")
    NOT_ACCEPTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("suspended")
    SUSPENDED;

    /** Whether dispatch has spoken its last word. */
    boolean isFinal() {
        return this == CLOSED || this == NOT_ACCEPTED;
    }

    /** Whether nothing more will be done in this case. */
    public boolean isOver() {
        return isFinal() || this == WITHDRAWN;
    }
}
