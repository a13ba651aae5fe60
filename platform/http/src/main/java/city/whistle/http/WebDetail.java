package city.whistle.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** What to tell of the refusals that Jakarta REST makes by itself. */
final class WebDetail {
    private WebDetail() {}

    static String of(WebApplicationException refused) {
        var refusal = refused.getResponse();
        return refused instanceof BodyExpected.BodyMissing missing ? String.valueOf(missing.getMessage()) : of(refusal);
    }

    private static String of(Response refusal) {
        return switch (Response.Status.fromStatusCode(refusal.getStatus())) {
            case NOT_FOUND -> "there is nothing here";
            case METHOD_NOT_ALLOWED -> "this address does not take that method";
            case NOT_ACCEPTABLE -> "there is no form of this in any media type that you accept";
            case UNSUPPORTED_MEDIA_TYPE -> "send another Content-Type, in most cases application/json";
            case REQUEST_ENTITY_TOO_LARGE -> "the body is too long";
            case BAD_REQUEST -> "the request cannot be understood";
            case null, default -> "the request was refused";
        };
    }
}
