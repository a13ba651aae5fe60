package city.whistle.http;

import java.util.List;
import java.util.Map;

/** The caller may see it but not do this: 403. */
public abstract non-sealed class Forbidden extends Failure {
    protected Forbidden(String message) {
        super(message, List.of(), Map.of());
    }
}
