package city.whistle.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Every line that is logged for a request names the case in its path, by number or id. */
class CaseInLogs {
    private static final Pattern CASE = Pattern.compile("\\d{13}|\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @ServerRequestFilter
    public void note(UriInfo asked) {
        caseIn(asked).ifPresent(value -> MDC.put("case", value));
    }

    static Optional<String> caseIn(UriInfo asked) {
        return asked.getPathParameters().values().stream()
                .flatMap(List::stream)
                .filter(value -> CASE.matcher(value).matches())
                .findFirst();
    }
}
