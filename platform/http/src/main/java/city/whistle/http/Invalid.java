package city.whistle.http;

import java.util.List;
import java.util.Map;

/** The request is well-formed but wrong: 422, with the fields named. */
public abstract non-sealed class Invalid extends Failure {
    protected Invalid(String message, FieldError... errors) {
        this(message, List.of(errors));
    }

    protected Invalid(String message, List<FieldError> errors) {
        super(message, errors, Map.of());
    }

    protected Invalid(String message, Map<String, Object> more, FieldError... errors) {
        super(message, List.of(errors), more);
    }
}
