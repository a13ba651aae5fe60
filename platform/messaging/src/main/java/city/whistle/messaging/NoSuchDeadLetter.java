package city.whistle.messaging;

import city.whistle.http.NotFound;
import java.util.UUID;

/** There is no dead letter of that event here. */
public final class NoSuchDeadLetter extends NotFound {
    NoSuchDeadLetter(UUID eventId) {
        super("no dead letter of event " + eventId);
    }
}
