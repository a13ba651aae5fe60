package city.whistle.messaging;

import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import city.whistle.contracts.Topic;
import city.whistle.http.trace.CurrentTrace;
import city.whistle.http.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Events in traces: what is said is part of the trace of the work that says it, and what is done about it in another
 * service goes on with that trace. Attributes are those of OpenTelemetry's conventions, and the case; never what an event says.
 */
@ApplicationScoped
class EventTraces {
    private final Traces traces;
    private final String service;

    EventTraces(Traces traces, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.traces = traces;
        this.service = service;
    }

    /** The header an event goes out with; null when nothing is traced. */
    @Nullable
    String say(Event event) {
        if (!traces.on()) {
            return null;
        }
        var head = event.head();
        var span = about(Topic.of(event), "create", SpanKind.PRODUCER, CurrentTrace.of(head.caseId()))
                .setAttribute("cloudevents.event_type", EventType.of(event.getClass()))
                .setAttribute(Traces.CASE, head.caseId().toString())
                .setAttribute(Traces.NUMBER, head.number())
                .startSpan();
        span.end();
        return Traces.header(span.getSpanContext());
    }

    /** Does the work for some events as part of the trace of each, which what is said meanwhile of the same case goes on with. */
    Uni<Void> hear(List<Arrival> arrivals, Supplier<Uni<Void>> work) {
        if (!traces.on()) {
            return work.get();
        }
        var spans = new ArrayList<Span>(arrivals.size());
        var byCase = new HashMap<UUID, Context>();
        for (var arrival : arrivals) {
            var parent = Traces.read(arrival.traceparent());
            var span = heard(arrival, parent);
            spans.add(span);
            byCase.put(UUID.fromString(arrival.key()), parent.with(span));
        }
        if (byCase.size() == 1) {
            CurrentTrace.is(byCase.values().iterator().next());
        } else {
            CurrentTrace.is(byCase);
        }
        return Uni.createFrom().deferred(work::get).onItemOrFailure().invoke((done, failure) -> end(spans, failure));
    }

    private Span heard(Arrival arrival, Context parent) {
        return about(arrival.topic(), "process", SpanKind.CONSUMER, parent)
                .setAttribute("messaging.consumer.group.name", service)
                .setAttribute("cloudevents.event_type", arrival.type())
                .setAttribute("cloudevents.event_id", arrival.id().toString())
                .setAttribute(Traces.CASE, arrival.key())
                .setAttribute(Traces.NUMBER, arrival.subject())
                .startSpan();
    }

    private SpanBuilder about(Topic topic, String operation, SpanKind kind, Context parent) {
        return traces.span(operation + " " + topic.topicName(), kind, parent)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", operation)
                .setAttribute("messaging.destination.name", topic.topicName());
    }

    /** A failure's message may quote what was written; its kind does not. */
    private static void end(List<Span> spans, @Nullable Throwable failure) {
        for (var span : spans) {
            if (failure != null) {
                span.setStatus(StatusCode.ERROR)
                        .setAttribute("error.type", failure.getClass().getName());
            }
            span.end();
        }
    }
}
