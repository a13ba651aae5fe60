package city.whistle.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Violated constraints as errors of fields, under the names the caller knows. */
final class Violations {
    private Violations() {}

    static List<FieldError> of(ConstraintViolationException violated) {
        return violated.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation.getPropertyPath()), violation.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }

    /** Whether the caller sent what is wrong; an answer of ours that breaks its own rules is our fault. */
    static boolean areTheCallers(ConstraintViolationException violated) {
        return violated.getConstraintViolations().stream()
                .map(ConstraintViolation::getPropertyPath)
                .noneMatch(path -> nodes(path).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
    }

    private static String field(Path path) {
        var field = new StringBuilder();
        var parameter = "";
        for (var node : nodes(path)) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.isInIterable()) {
                field.append('[')
                        .append(node.getIndex() == null ? node.getKey() : node.getIndex())
                        .append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static List<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false).toList();
    }
}
