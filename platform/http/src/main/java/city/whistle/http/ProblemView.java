package city.whistle.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Another way to show a problem than as JSON. A service with pages has one bean of it, for browsers. */
public interface ProblemView {
    /** The answer that shows the problem; empty when the request does not ask for this view. */
    Optional<Response> show(Problem problem, HttpHeaders request);
}
