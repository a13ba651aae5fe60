package city.whistle.callback.callback;

import city.whistle.http.Conflict;
import java.util.Map;

/** A try that reaches nobody, too soon after the last one: attempts are on different days, or a case would be given up in a minute. */
final class AttemptTooEarly extends Conflict {
    AttemptTooEarly(Callback callback) {
        super(
                "nobody was reached a short while ago; the next attempt that reaches nobody counts from "
                        + callback.earliestAt(),
                Map.of("earliestAt", callback.earliestAt().toString()));
    }
}
