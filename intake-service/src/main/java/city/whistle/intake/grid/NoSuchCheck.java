package city.whistle.intake.grid;

import city.whistle.http.NotFound;
import java.util.UUID;

/** There is no such check, or not for this caller. */
final class NoSuchCheck extends NotFound {
    NoSuchCheck(UUID id) {
        super("there is no check " + id);
    }
}
