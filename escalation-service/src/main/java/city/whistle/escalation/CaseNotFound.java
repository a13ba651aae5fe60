package city.whistle.escalation;

import city.whistle.http.NotFound;
import java.util.UUID;

/** No such case, or none of the caller's business. */
public final class CaseNotFound extends NotFound {
    public CaseNotFound(UUID id) {
        super("there is no case " + id);
    }
}
