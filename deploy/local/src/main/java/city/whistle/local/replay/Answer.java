package city.whistle.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a service answered. */
record Answer(int status, JsonNode body, Optional<String> etag) {
    boolean ok() {
        return status < 300;
    }

    /** The service is at fault, not the request. */
    boolean isBroken() {
        return status >= 500;
    }

    /** The state of the case has moved on meanwhile: look again. */
    boolean isOvertaken() {
        return status == 409 || status == 412;
    }

    /** The problem in the service's words. */
    String problem() {
        var detail = body.path("detail").asText(body.path("title").asText(""));
        var errors = body.path("errors");
        return "%d %s%s".formatted(status, detail, errors.isEmpty() ? "" : " " + errors);
    }
}
