package city.whistle.callback.publication;

import city.whistle.http.NotFound;
import java.util.UUID;

/** Nothing was published under that id. */
final class PublicationNotFound extends NotFound {
    PublicationNotFound(UUID id) {
        super("there is no publication " + id);
    }
}
