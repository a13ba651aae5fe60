package city.whistle.intake.complaint;

import city.whistle.http.Conflict;
import java.util.Map;

/** What is asked does not go together with how the case stands. */
public final class NotInThisState extends Conflict {
    public NotInThisState(String number, String state) {
        super("case " + number + " is " + state.replace('_', ' '), Map.of("state", state));
    }
}
