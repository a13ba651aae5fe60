package city.whistle.callback.callback;

import city.whistle.http.NotFound;
import java.util.UUID;

/** There is no callback of that case, or it is none the caller may take part in. */
final class CallbackNotFound extends NotFound {
    CallbackNotFound(UUID caseId) {
        super("there is no callback of case " + caseId);
    }
}
