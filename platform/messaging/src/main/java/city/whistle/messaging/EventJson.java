package city.whistle.messaging;

import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import city.whistle.contracts.Topic;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON on the wire, the same whatever a service does to its own mapper. Reading is strict about what is
 * promised — all that is not {@link Nullable} must be there — and lenient about additions.
 */
final class EventJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new Promises())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    static String write(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + event, e);
        }
    }

    /** The value as JSON of its own, for statements that take their rows as one parameter. */
    static String rows(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * The event in a message.
     *
     * @throws ContractBroken when the topic knows no such type, or the value is not what the type promises
     */
    static Event read(Topic topic, String type, String json) {
        Class<? extends Event> expected;
        try {
            expected = EventType.on(topic, type);
        } catch (IllegalArgumentException e) {
            throw new ContractBroken(String.valueOf(e.getMessage()), e);
        }
        try {
            return JSON.readValue(json, expected);
        } catch (JsonProcessingException e) {
            throw new ContractBroken("not a " + type + ": " + e.getOriginalMessage() + " at " + path(e), e);
        }
    }

    private static String path(JsonProcessingException failure) {
        return failure instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
                ? mapping.getPathReference()
                : String.valueOf(failure.getLocation());
    }

    /** Components of events that are not {@link Nullable} are promised: neither missing nor null. */
    private static final class Promises extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            return isPromised(member) ? Boolean.TRUE : super.hasRequiredMarker(member);
        }

        @Override
        public JsonSetter.Value findSetterInfo(Annotated annotated) {
            return isPromised(annotated)
                    ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                    : super.findSetterInfo(annotated);
        }

        private static boolean isPromised(Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter
                    && parameter.getDeclaringClass().isRecord()
                    && !isNullable(parameter);
        }

        private static boolean isNullable(AnnotatedParameter parameter) {
            var constructor = (Executable) parameter.getOwner().getAnnotated();
            return constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
        }
    }
}
