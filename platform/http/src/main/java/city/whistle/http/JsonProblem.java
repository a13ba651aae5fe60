package city.whistle.http;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of a JSON body that could not be read which field is at fault and what would be right. */
final class JsonProblem {
    private JsonProblem() {}

    static Problem of(JacksonException refused) {
        if (refused instanceof InvalidDefinitionException) {
            throw new IllegalStateException(refused);
        }
        if (!(refused instanceof JsonMappingException mapping)) {
            return malformed(refused);
        }
        if (mapping.getCause() instanceof Failure failure) {
            return Problem.of(failure);
        }
        var cause = mapping.getCause();
        if (cause instanceof JacksonException inner && !(cause instanceof InputCoercionException)) {
            return inner instanceof JsonMappingException ? of(inner) : malformed(inner);
        }
        var field = path(mapping);
        return field.isEmpty()
                ? Problem.of(Response.Status.BAD_REQUEST, "the body " + wanted(mapping))
                : Problem.field(field, wanted(mapping));
    }

    private static Problem malformed(JacksonException refused) {
        if (refused instanceof StreamConstraintsException) {
            return refused.getOriginalMessage().contains("Document length")
                    ? Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE, "the body is too long")
                    : Problem.of(
                            Response.Status.BAD_REQUEST, "the body is nested too deeply, or a part of it is too long");
        }
        var message = refused.getOriginalMessage();
        var why = message.startsWith("Duplicate field") ? message : "the body is not valid JSON";
        var place = refused.getLocation();
        return Problem.of(
                Response.Status.BAD_REQUEST,
                place == null ? why : why + ", line " + place.getLineNr() + ", column " + place.getColumnNr());
    }

    private static String wanted(JsonMappingException refused) {
        return switch (refused) {
            case RefusedValue value -> value.getOriginalMessage();
            case InvalidNullException none -> "must not be null";
            case MismatchedInputException mismatch -> "must be " + nameOf(mismatch.getTargetType());
            default ->
                refused.getCause() instanceof InputCoercionException coercion
                        ? "must be " + nameOf(coercion.getTargetType()) + " and not as large as this one"
                        : "is not acceptable";
        };
    }

    /** What a type looks like in JSON, for people. */
    static String nameOf(@Nullable Class<?> type) {
        if (type == null) {
            return "of another kind";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(JsonProblem::wireName)
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return NAMES.getOrDefault(type, "an object");
    }

    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(String.class, "a text"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(double.class, "a number"),
            Map.entry(Double.class, "a number"),
            Map.entry(UUID.class, "a UUID"),
            Map.entry(Instant.class, "a time with its offset, such as 2026-11-22T08:00:00+08:00"),
            Map.entry(LocalDate.class, "a date such as 2026-11-22"));

    /** The name under which an enum's constant travels. */
    static String wireName(Object constant) {
        if (constant instanceof WireName wire) {
            return wire.wire();
        }
        var name = ((Enum<?>) constant).name();
        try {
            var written =
                    ((Enum<?>) constant).getDeclaringClass().getField(name).getAnnotation(JsonProperty.class);
            return written == null ? name : written.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(JsonMappingException refused) {
        var path = new StringBuilder();
        for (var step : refused.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
