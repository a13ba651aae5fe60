package city.whistle.callback.callback;

import city.whistle.http.Conflict;
import java.util.Map;

/** Nobody is to be called any more, or a supervisor must decide first. */
final class CallbackNotOpen extends Conflict {
    CallbackNotOpen(Callback callback) {
        super(
                "the callback of cycle " + callback.cycle() + " is not open: "
                        + callback.state().wire(),
                Map.of("state", callback.state().wire()));
    }
}
