package city.whistle.callback.callback;

import city.whistle.http.NotFound;
import java.util.UUID;

/** The vault holds no way to reach the resident: anonymous, or deleted at the resident's wish. */
public final class ContactUnknown extends NotFound {
    public ContactUnknown(UUID caseId) {
        super("there is no way on record to reach the resident of case " + caseId
                + "; the tracking page stays open for an answer");
    }
}
