package city.whistle.escalation.matter;

import city.whistle.http.NotFound;
import java.util.UUID;

/** No such matter, or none of the caller's business. */
public final class MatterNotFound extends NotFound {
    public MatterNotFound(UUID id) {
        super("there is no matter " + id);
    }
}
