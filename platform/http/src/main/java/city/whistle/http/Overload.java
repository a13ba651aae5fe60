package city.whistle.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much a service has to do just now, counted in requests that came and are not answered yet. Beyond one bound, lists
 * and exports of staff wait for another time, beyond another one everything does: so a burst of filings is taken, and
 * whoever is answered is answered soon.
 */
@ApplicationScoped
public class Overload {
    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final String STREAM = "text/event-stream";

    private final AtomicInteger atWork = new AtomicInteger();
    private final int lists;
    private final int all;

    Overload(
            @ConfigProperty(name = "whistle.overload.lists") int lists,
            @ConfigProperty(name = "whistle.overload.all") int all) {
        this.lists = lists;
        this.all = all;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::count);
    }

    /** A stream is open for hours and at work only until it has begun. */
    private void count(RoutingContext context) {
        atWork.incrementAndGet();
        var request = new Counted();
        context.addEndHandler(end -> request.isOver());
        context.addHeadersEndHandler(begun -> {
            if (String.valueOf(context.response().headers().get(HttpHeaders.CONTENT_TYPE))
                    .startsWith(STREAM)) {
                request.isOver();
            }
        });
        context.next();
    }

    /** One request, which ends once. */
    private final class Counted {
        private boolean over;

        synchronized void isOver() {
            if (!over) {
                over = true;
                atWork.decrementAndGet();
            }
        }
    }

    /** Whether there is too much to do for that one. */
    boolean refuses(String method, boolean one, ResourceInfo asked) {
        int now = atWork.get();
        boolean list = method.equals("GET") && !one && !isForEverybody(asked);
        return now > (list ? lists : all);
    }

    /** Residents file, and look what became of it, without signing in; staff sign in. */
    private static boolean isForEverybody(ResourceInfo asked) {
        return asked.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || asked.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
