package city.whistle.escalation.matter;

import city.whistle.http.Conflict;
import java.util.List;
import java.util.Map;

/** The matter does not stand where that could be done. */
public final class NotNow extends Conflict {
    NotNow(String what, MatterState state) {
        super("one cannot " + what + ": the matter is " + state.wire(), Map.of("actions", actions(state)));
    }

    private static List<String> actions(MatterState state) {
        return switch (state) {
            case OPEN, SENT_BACK -> List.of("reply");
            case REPLIED -> List.of("reply", "strike-off-application", "strike-off", "send-back");
            case STRUCK_OFF -> List.of("look-back");
        };
    }
}
