package city.whistle.city.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML, JSON or CSV file that knows its line. */
sealed interface Node {
    Source at();

    /** A word, number or truth value, as written; empty for null. */
    record Scalar(Source at, String text) implements Node {}

    /** Values in order. */
    record Sequence(Source at, List<Node> items) implements Node {}

    /** Values by name, in the file's order. */
    record Mapping(Source at, Map<String, Node> fields) implements Node {}

    static Mapping emptyMapping(Source at) {
        return new Mapping(at, Map.of());
    }

    default Optional<String> asText() {
        return this instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
