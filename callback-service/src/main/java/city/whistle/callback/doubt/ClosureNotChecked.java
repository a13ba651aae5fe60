package city.whistle.callback.doubt;

import city.whistle.http.Conflict;
import java.util.Map;

/** There is nothing to check, or somebody was faster. */
final class ClosureNotChecked extends Conflict {
    ClosureNotChecked(String why) {
        super(why, Map.of());
    }
}
