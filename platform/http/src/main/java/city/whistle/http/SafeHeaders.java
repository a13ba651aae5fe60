package city.whistle.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What holds for every answer, files and refusals included: its type is what it says, and once by TLS is always by TLS. */
@ApplicationScoped
public class SafeHeaders {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(SafeHeaders::protect);
    }

    private static void protect(RoutingContext context) {
        context.response().putHeader("X-Content-Type-Options", "nosniff");
        if ("https".equals(context.request().scheme())) {
            context.response().putHeader("Strict-Transport-Security", A_YEAR);
        }
        context.next();
    }
}
