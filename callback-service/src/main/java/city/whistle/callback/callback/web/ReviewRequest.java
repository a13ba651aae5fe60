package city.whistle.callback.callback.web;

import city.whistle.contracts.CallbackOutcome;
import city.whistle.http.PlainText;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** What a supervisor decides, and why. */
record ReviewRequest(
        @NotNull Decision decision,
        @NotNull @PlainText(min = 1, max = 2000) String reason) {

    /** Struck off after all, or done again. */
    enum Decision {
        @JsonProperty("close")
        CLOSE,
        @JsonProperty("rework")
        REWORK
    }

    CallbackOutcome outcome() {
        return switch (decision) {
            case CLOSE -> CallbackOutcome.CLOSED;
            case REWORK -> CallbackOutcome.REWORK;
        };
    }
}
