package city.whistle.http;

import java.util.List;
import java.util.Map;

/** There is no such thing, or it is none of the caller's business: 404 either way. */
public abstract non-sealed class NotFound extends Failure {
    protected NotFound(String message) {
        super(message, List.of(), Map.of());
    }
}
