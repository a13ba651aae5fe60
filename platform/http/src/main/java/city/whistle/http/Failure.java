package city.whistle.http;

import java.util.List;
import java.util.Map;

/** A request that cannot be done, and why; the kinds below decide the HTTP status. Messages are for the caller to read. */
public abstract sealed class Failure extends RuntimeException
        permits Conflict, Forbidden, Invalid, NotFound, Stale, TooMany {
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> more;

    private final String detail;

    Failure(String message, List<FieldError> errors, Map<String, Object> more) {
        super(message);
        this.detail = message;
        this.errors = List.copyOf(errors);
        this.more = Map.copyOf(more);
    }

    /** What the caller is told. */
    public final String detail() {
        return detail;
    }

    /** The fields at fault. */
    public final List<FieldError> errors() {
        return errors;
    }

    /** Further members of the problem document. */
    public final Map<String, Object> more() {
        return more;
    }
}
