package city.whistle.callback.callback;

import city.whistle.http.Conflict;
import java.time.Instant;
import java.util.Map;

/** There is nothing for a supervisor to decide. */
final class CallbackNotUnderReview extends Conflict {
    CallbackNotUnderReview(Callback callback, Instant now) {
        super(
                "the callback of cycle " + callback.cycle() + " does not wait for a review: " + callback.stateAt(now),
                Map.of("state", callback.stateAt(now)));
    }
}
