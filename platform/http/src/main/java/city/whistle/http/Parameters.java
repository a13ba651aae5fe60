package city.whistle.http;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters, enums by their wire names, and names the parameter that cannot be read: 422, where Jakarta REST
 * would say 404 and nothing more. What cannot be read in a path stays 404: there is no such thing.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, Parameters::text),
            Map.entry(UUID.class, Parameters::uuid),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Double.class, Parameters::number),
            Map.entry(double.class, Parameters::number),
            Map.entry(Boolean.class, Parameters::yesOrNo),
            Map.entry(boolean.class, Parameters::yesOrNo),
            Map.entry(Instant.class, value -> OffsetDateTime.parse(value).toInstant()),
            Map.entry(LocalDate.class, LocalDate::parse));

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var reader = type.isEnum() ? (Function<String, Object>) value -> constant(type, value) : READERS.get(type);
        return reader == null ? null : (ParamConverter<T>) new Converter(nameOf(annotations), type, reader);
    }

    private static Object constant(Class<?> type, String wire) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> JsonProblem.wireName(constant).equals(wire))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Object text(String value) {
        if (!PlainText.Rule.isPlain(value)) {
            throw new InvalidField("", PlainText.MESSAGE);
        }
        return value;
    }

    private static Object uuid(String value) {
        var id = UUID.fromString(value);
        if (!id.toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException("short forms are no ids of ours");
        }
        return id;
    }

    private static Object number(String value) {
        var number = Double.valueOf(value);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a finite number");
        }
        return number;
    }

    private static Object yesOrNo(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** The parameter's name; null for one in the path. */
    private static @Nullable String nameOf(Annotation[] annotations) {
        var name = "";
        for (var annotation : annotations) {
            switch (annotation) {
                case PathParam path -> {
                    return null;
                }
                case QueryParam query -> name = query.value();
                case RestQuery query -> name = query.value();
                case HeaderParam header -> name = header.value();
                case RestHeader header -> name = header.value();
                case FormParam form -> name = form.value();
                case RestForm form -> name = form.value();
                case CookieParam cookie -> name = cookie.value();
                default -> {}
            }
        }
        return name;
    }

    private record Converter(@Nullable String name, Class<?> type, Function<String, Object> reader)
            implements ParamConverter<Object> {
        @Override
        @SuppressWarnings("NullAway") // absent parameters are null, and stay so
        public @Nullable Object fromString(@Nullable String value) {
            if (value == null || (value.isEmpty() && type != String.class)) {
                return null;
            }
            try {
                return reader.apply(value);
            } catch (RuntimeException e) {
                throw refused(e);
            }
        }

        private Failure refused(RuntimeException e) {
            if (name == null) {
                return new NoSuchThing();
            }
            var message = e instanceof InvalidField ? PlainText.MESSAGE : "must be " + JsonProblem.nameOf(type);
            return new InvalidField(name, message);
        }

        @Override
        public String toString(Object value) {
            return type.isEnum() ? JsonProblem.wireName(value) : value.toString();
        }
    }

    /** An id that could not be one of anything. */
    private static final class NoSuchThing extends NotFound {
        NoSuchThing() {
            super("there is nothing here");
        }
    }
}
