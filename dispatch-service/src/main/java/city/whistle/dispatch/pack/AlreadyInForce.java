package city.whistle.dispatch.pack;

import city.whistle.http.Conflict;
import java.util.Map;

/** The city goes by that version already. */
public final class AlreadyInForce extends Conflict {
    AlreadyInForce(String version) {
        super(version + " is in force already", Map.of("guard", "in_force"));
    }
}
