package city.whistle.http.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes the spans of a service and sends them to the city's collector. A span says only what is put into it here and in
 * the two places that make some, requests and events; nothing is recorded by itself, so nothing personal is. Made at
 * the start, so that a setting that makes no sense is told at once.
 */
@Startup
@ApplicationScoped
public class Traces {
    /** The name of the header that carries a trace: in HTTP, and as an extension of CloudEvents in Kafka. */
    public static final String HEADER = "traceparent";

    public static final AttributeKey<String> CASE = AttributeKey.stringKey("whistle.case");
    public static final AttributeKey<String> NUMBER = AttributeKey.stringKey("whistle.number");

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final TextMapGetter<String> ITSELF = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String name) {
            return name.equals(HEADER) ? traceparent : null;
        }
    };

    private final @Nullable SdkTracerProvider provider;
    private final Tracer tracer;

    Traces(TracesConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.provider = config.otlp()
                .map(collector -> provider(collector, config.share(), service))
                .orElse(null);
        this.tracer = (provider == null ? TracerProvider.noop() : provider).get("whistle");
    }

    private static SdkTracerProvider provider(URI collector, double share, String service) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(collector.toString().replaceAll("/+$", "") + "/v1/traces")
                .setTimeout(PATIENCE)
                .build();
        return SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(
                        AttributeKey.stringKey("service.namespace"),
                        "whistle",
                        AttributeKey.stringKey("service.name"),
                        service)))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter)
                        .setScheduleDelay(PAUSE)
                        .build())
                .build();
    }

    void stop(@Observes ShutdownEvent event) {
        if (provider != null) {
            provider.shutdown().join(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** Whether anything is traced at all. */
    public boolean on() {
        return provider != null;
    }

    /** A span to be begun. */
    public SpanBuilder span(String name, SpanKind kind, Context parent) {
        return tracer.spanBuilder(name).setSpanKind(kind).setParent(parent);
    }

    /** The trace that a header names; one that is missing or no trace at all begins a new one. */
    public static Context read(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, ITSELF);
    }

    /** The header that names a span as the one that led to what carries it. */
    public static String header(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }
}
