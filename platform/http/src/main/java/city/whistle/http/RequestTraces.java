package city.whistle.http;

import city.whistle.http.trace.CurrentTrace;
import city.whistle.http.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A span for each request that reaches a resource, until its answer begins. It says which resource, which case and how
 * it ended; not who asked, from where or for what: paths, queries and headers hold codes, numbers and names.
 */
class RequestTraces {
    private static final int SERVER_ERROR = 500;

    private final Traces traces;

    RequestTraces(Traces traces) {
        this.traces = traces;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 1)
    public void begin(UriInfo asked, ResourceInfo resource, RoutingContext request) {
        if (!traces.on()) {
            return;
        }
        var parent = Traces.read(request.request().getHeader(Traces.HEADER));
        var method = request.request().method().name();
        var route = route(resource);
        var span = traces.span(method + " " + route, SpanKind.SERVER, parent)
                .setAttribute("http.request.method", method)
                .setAttribute("http.route", route)
                .startSpan();
        CaseInLogs.caseIn(asked)
                .ifPresent(value -> span.setAttribute(value.contains("-") ? Traces.CASE : Traces.NUMBER, value));
        CurrentTrace.is(parent.with(span));
        request.addHeadersEndHandler(answered -> end(span, request.response().getStatusCode()));
    }

    private static void end(Span span, int status) {
        span.setAttribute("http.response.status_code", status);
        if (status >= SERVER_ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** The pattern that the path follows, with names in the place of values. */
    private static String route(ResourceInfo resource) {
        return (path(resource.getResourceClass()) + "/" + path(resource.getResourceMethod()))
                .replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static String path(AnnotatedElement resource) {
        var path = resource.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }
}
