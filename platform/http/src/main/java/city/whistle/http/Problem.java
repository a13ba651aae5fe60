package city.whistle.http;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, as RFC 9457 tells it.
 *
 * @param more members beyond those of the RFC, such as the actions that would be allowed
 * @param headers of the answer, such as {@code Retry-After}
 */
public record Problem(
        int status, String detail, List<FieldError> errors, Map<String, Object> more, Map<String, String> headers) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY = 429;

    public Problem {
        errors = List.copyOf(errors);
        more = Map.copyOf(more);
        headers = Map.copyOf(headers);
    }

    static Problem of(int status, String detail) {
        return new Problem(status, detail, List.of(), Map.of(), Map.of());
    }

    static Problem of(Response.Status status, String detail) {
        return of(status.getStatusCode(), detail);
    }

    static Problem field(String field, String message) {
        return fields(List.of(new FieldError(field, message)));
    }

    static Problem fields(List<FieldError> errors) {
        return of(UNPROCESSABLE, new InvalidField(errors).detail()).withErrors(errors);
    }

    static Problem of(Failure failure) {
        var problem = new Problem(statusOf(failure), failure.detail(), failure.errors(), failure.more(), Map.of());
        return failure instanceof TooMany often ? problem.retryAfter(often.retryAfter()) : problem;
    }

    /** The status in words. */
    public String title() {
        var known = Response.Status.fromStatusCode(status);
        return status == UNPROCESSABLE ? "Unprocessable Content" : known == null ? "Error" : known.getReasonPhrase();
    }

    Problem retryAfter(Duration time) {
        var seconds = Math.max(1, time.plusMillis(999).toSeconds());
        return withHeaders(Map.of("Retry-After", Long.toString(seconds)));
    }

    Problem withHeaders(Map<String, String> added) {
        var all = new LinkedHashMap<>(headers);
        all.putAll(added);
        return new Problem(status, detail, errors, more, all);
    }

    Problem withMore(Map<String, Object> added) {
        return new Problem(status, detail, errors, added, headers);
    }

    private Problem withErrors(List<FieldError> added) {
        return new Problem(status, detail, added, more, headers);
    }

    /** The problem's document, in the RFC's order. */
    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "about:blank");
        document.put("title", title());
        document.put("status", status);
        document.put("detail", detail);
        if (!errors.isEmpty()) {
            document.put("errors", errors);
        }
        document.putAll(more);
        return document;
    }

    private static int statusOf(Failure failure) {
        return switch (failure) {
            case Conflict conflict -> Response.Status.CONFLICT.getStatusCode();
            case Forbidden forbidden -> Response.Status.FORBIDDEN.getStatusCode();
            case Invalid invalid -> UNPROCESSABLE;
            case NotFound absent -> Response.Status.NOT_FOUND.getStatusCode();
            case Stale stale -> Response.Status.PRECONDITION_FAILED.getStatusCode();
            case TooMany often -> TOO_MANY;
        };
    }
}
