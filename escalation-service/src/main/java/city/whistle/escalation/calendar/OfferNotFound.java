package city.whistle.escalation.calendar;

import city.whistle.http.NotFound;
import java.util.UUID;

/** No such offer. */
public final class OfferNotFound extends NotFound {
    OfferNotFound(UUID id) {
        super("there is no offer " + id);
    }
}
