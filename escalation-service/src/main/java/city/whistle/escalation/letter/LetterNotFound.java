package city.whistle.escalation.letter;

import city.whistle.http.NotFound;
import java.util.UUID;

/** No such letter, or none of the caller's business. */
public final class LetterNotFound extends NotFound {
    public LetterNotFound(UUID id) {
        super("there is no letter " + id);
    }
}
