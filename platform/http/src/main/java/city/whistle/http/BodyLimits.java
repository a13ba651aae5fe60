package city.whistle.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies that announce to be too long, before anything is read into memory: JSON beyond
 * {@value StrictJson#MAX_BODY} bytes, anything else beyond the server's limit. Bodies that do not tell their length are
 * stopped while they are read.
 */
@ApplicationScoped
public class BodyLimits {
    private static final long READ_ON_UP_TO = 64L << 20;

    private final Problems problems;
    private final long largest;

    BodyLimits(Problems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.problems = problems;
        this.largest = largest.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::check);
    }

    private void check(RoutingContext context) {
        var length = length(context);
        var limit = isJson(context) ? StrictJson.MAX_BODY : largest;
        if (length <= limit) {
            context.next();
            return;
        }
        var problem = Problem.of(
                Response.Status.REQUEST_ENTITY_TOO_LARGE, "the body has " + length + " bytes, it may have " + limit);
        if (length > READ_ON_UP_TO) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(context, problem);
            return;
        }
        // a client that is still sending does not listen: let it finish, and throw away what it sends
        context.request().endHandler(end -> refuse(context, problem));
        context.request().resume();
    }

    private void refuse(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problems.write(problem));
    }

    private static long length(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isJson(RoutingContext context) {
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }
}
