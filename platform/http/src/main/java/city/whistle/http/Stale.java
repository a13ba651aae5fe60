package city.whistle.http;

import java.util.List;
import java.util.Map;

/** The caller acted on an old version: 412. */
public abstract non-sealed class Stale extends Failure {
    protected Stale(String message) {
        super(message, List.of(), Map.of());
    }
}
