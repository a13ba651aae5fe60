package city.whistle.intake.hotline;

import city.whistle.http.NotFound;
import java.util.UUID;

/** There is no such call, or it is another operator's, or it is over. */
public final class NoSuchCall extends NotFound {
    NoSuchCall(UUID id) {
        super("there is no open call " + id);
    }
}
