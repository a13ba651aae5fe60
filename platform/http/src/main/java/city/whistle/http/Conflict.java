package city.whistle.http;

import java.util.List;
import java.util.Map;

/** The state of things does not allow it: 409. */
public abstract non-sealed class Conflict extends Failure {
    protected Conflict(String message) {
        this(message, Map.of());
    }

    protected Conflict(String message, Map<String, Object> more) {
        super(message, List.of(), more);
    }
}
