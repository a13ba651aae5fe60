package city.whistle.intake.grid;

import city.whistle.http.Conflict;
import java.util.UUID;

/** Somebody has answered already. */
final class CheckAnswered extends Conflict {
    CheckAnswered(UUID id) {
        super("check " + id + " is answered already");
    }
}
