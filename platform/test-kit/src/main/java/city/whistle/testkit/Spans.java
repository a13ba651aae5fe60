package city.whistle.testkit;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What services say of their work to the collector that {@link SpansResource}, or a setting, names to them. */
public final class Spans {
    /** The span of whoever begins a trace in a test. */
    public static final String CALLER = "00f067aa0ba902b7";

    /** A span as the collector got it. */
    public record Span(
            String service, String name, String trace, String id, String parent, Map<String, String> attributes) {}

    private Spans() {}

    /** The address of the collector, which is started when it is asked for the first time. */
    public static String collector() {
        return server().address();
    }

    /** The id of a new trace. */
    public static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** The header that has everything recorded which follows from what carries it. */
    public static String header(String trace) {
        return "00-" + trace + "-" + CALLER + "-01";
    }

    /** The spans of a trace so far. */
    public static List<Span> of(String trace) {
        return server().taken().stream()
                .flatMap(body -> spans(message(ByteString.copyFrom(body))))
                .filter(span -> span.trace().equals(trace))
                .toList();
    }

    private static Collector server() {
        return Shared.get(Collector.class, "collector", LocalCollector::start);
    }

    // numbers of fields: opentelemetry/proto/collector/trace/v1 and trace/v1
    private static Stream<Span> spans(UnknownFieldSet request) {
        return messages(request, 1).flatMap(resource -> {
            var service = messages(resource, 1)
                    .flatMap(about -> attributes(about, 1).entrySet().stream())
                    .filter(attribute -> attribute.getKey().equals("service.name"))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining());
            return messages(resource, 2)
                    .flatMap(scope -> messages(scope, 2))
                    .map(span -> new Span(
                            service, text(span, 5), hex(span, 1), hex(span, 2), hex(span, 4), attributes(span, 9)));
        });
    }

    private static Map<String, String> attributes(UnknownFieldSet message, int field) {
        return messages(message, field)
                .collect(Collectors.toMap(
                        attribute -> text(attribute, 1),
                        attribute -> messages(attribute, 2).map(Spans::value).collect(Collectors.joining())));
    }

    /** Strings and whole numbers are all we send. */
    private static String value(UnknownFieldSet any) {
        return any.hasField(1)
                ? text(any, 1)
                : any.getField(3).getVarintList().get(0).toString();
    }

    private static Stream<UnknownFieldSet> messages(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().stream().map(Spans::message);
    }

    private static String text(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().stream()
                .map(ByteString::toStringUtf8)
                .collect(Collectors.joining());
    }

    private static String hex(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().stream()
                .map(bytes -> HexFormat.of().formatHex(bytes.toByteArray()))
                .collect(Collectors.joining());
    }

    private static UnknownFieldSet message(ByteString bytes) {
        try {
            return UnknownFieldSet.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }
}
