package city.whistle.http.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.MDC;

/**
 * The trace that work for a case is part of. It is kept on the Vert.x context of the request or of the batch of events, so
 * every step finds it, on whatever thread; work that nobody asked for, as a clock's, has none.
 */
public final class CurrentTrace {
    private static final String KEY = CurrentTrace.class.getName();
    private static final String IN_LOGS = "traceId";

    private CurrentTrace() {}

    /** From now on all work here is part of that trace, and each line it logs names it. */
    public static void is(Context trace) {
        keep(anyCase -> trace);
        MDC.put(IN_LOGS, Span.fromContext(trace).getSpanContext().getTraceId());
    }

    /** From now on each case has a trace of its own here, as several are worked on at once. */
    public static void is(Map<UUID, Context> traces) {
        keep(caseId -> traces.getOrDefault(caseId, Context.root()));
        MDC.remove(IN_LOGS);
    }

    /** The trace of what is done for a case just now. */
    public static Context of(UUID caseId) {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Function<UUID, Context>>get(KEY, anyCase -> Context.root())
                        .apply(caseId)
                : Context.root();
    }

    private static void keep(Function<UUID, Context> traces) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.put(KEY, traces);
        }
    }
}
