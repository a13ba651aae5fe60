package city.whistle.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Sends away, before anything is done for it, what there is too much to do for. */
class ShedLoad {
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);
    private static final Problem BUSY = Problem.of(
                    Response.Status.SERVICE_UNAVAILABLE, "too many ask at once; try again in a moment")
            .retryAfter(COME_AGAIN);

    private final Overload overload;
    private final Problems problems;

    ShedLoad(Overload overload, Problems problems) {
        this.overload = overload;
        this.problems = problems;
    }

    /** What has a name or an id in its path is one thing, all else that is read is a list. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public @Nullable Response shed(ContainerRequestContext request, ResourceInfo asked, HttpHeaders headers) {
        boolean one = !request.getUriInfo().getPathParameters().isEmpty();
        return overload.refuses(request.getMethod(), one, asked) ? problems.answer(BUSY, headers) : null;
    }
}
