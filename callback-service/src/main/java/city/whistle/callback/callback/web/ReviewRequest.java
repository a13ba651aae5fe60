package city.whistle.callback.callback.web;

import city.whistle.contracts.CallbackOutcome;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What a supervisor decides, and why. */
record ReviewRequest(@Nullable String decision, @Nullable String reason) {

    static ReviewRequest orEmpty(@Nullable ReviewRequest request) {
        return request == null ? new ReviewRequest(null, null) : request;
    }

    CallbackOutcome outcome() {
        check();
        return "close".equals(decision) ? CallbackOutcome.CLOSED : CallbackOutcome.REWORK;
    }

    String why() {
        check();
        return reason == null ? "" : reason.strip();
    }

    private void check() {
        var errors = new ArrayList<FieldError>();
        if (!"close".equals(decision) && !"rework".equals(decision)) {
            errors.add(new FieldError("decision", "must be close or rework"));
        }
        if (reason == null || reason.isBlank()) {
            errors.add(new FieldError("reason", "must say why"));
        }
        Words.check("reason", reason, errors);
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }
}
