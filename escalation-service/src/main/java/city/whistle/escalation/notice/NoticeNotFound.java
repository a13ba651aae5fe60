package city.whistle.escalation.notice;

import city.whistle.http.NotFound;
import java.util.UUID;

/** No such notice, or none of the caller's business. */
public final class NoticeNotFound extends NotFound {
    public NoticeNotFound(UUID id) {
        super("there is no notice " + id);
    }
}
