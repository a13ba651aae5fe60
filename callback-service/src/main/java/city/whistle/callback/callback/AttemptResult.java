package city.whistle.callback.callback;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of one try to reach the resident. */
public enum AttemptResult implements WireName {
    /** The questions were answered. */
    @JsonProperty("answered")
    ANSWERED,
    /** Nobody picked up. */
    @JsonProperty("no_answer")
    NO_ANSWER,
    /** Somebody else picked up. */
    @JsonProperty("wrong_number")
    WRONG_NUMBER,
    /** The resident wants to be called at another time. */
    @JsonProperty("later")
    LATER,
    /** The resident does not want to be asked; nobody calls again. */
    @JsonProperty("refused")
    REFUSED;

    /** Whether the resident was on the line. */
    public boolean isReached() {
        return switch (this) {
            case ANSWERED, LATER, REFUSED -> true;
            case NO_ANSWER, WRONG_NUMBER -> false;
        };
    }
}
