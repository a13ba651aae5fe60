package city.whistle.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Instances of any record of the contracts, with every field filled or only those that must be. */
final class SampleFixture {
    private final boolean full;

    private SampleFixture(boolean full) {
        this.full = full;
    }

    static <R> R full(Class<R> type) {
        return type.cast(new SampleFixture(true).valueOf(type));
    }

    static <R> R scanty(Class<R> type) {
        return type.cast(new SampleFixture(false).valueOf(type));
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(c -> !full && isNullable(c) ? null : valueOf(c.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object valueOf(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return full ? List.of(valueOf(list.getActualTypeArguments()[0])) : List.of();
        }
        var plain = (Class<?>) type;
        return plain.isRecord() ? record(plain) : plain.isEnum() ? plain.getEnumConstants()[0] : simple(plain);
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "街道 \"one\"";
            case "UUID" -> UUID.fromString("0198c0de-0000-7000-8000-000000000001");
            case "Instant" -> Instant.parse("2026-11-22T08:00:00.123456Z");
            case "LocalDate" -> LocalDate.parse("2026-11-22");
            case "int" -> 7;
            case "long" -> 8L;
            case "double" -> 47.35;
            case "boolean", "Boolean" -> true;
            default -> throw new AssertionError("the contracts hold a type nobody decided on: " + type);
        };
    }
}
