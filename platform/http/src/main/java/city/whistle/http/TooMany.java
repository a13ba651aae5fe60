package city.whistle.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Too often: 429, with the time after which it is worth trying again. */
public abstract non-sealed class TooMany extends Failure {
    private final Duration retryAfter;

    protected TooMany(String message, Duration retryAfter) {
        this(message, retryAfter, Map.of());
    }

    protected TooMany(String message, Duration retryAfter, Map<String, Object> more) {
        super(message, List.of(), more);
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public final Duration retryAfter() {
        return retryAfter;
    }
}
