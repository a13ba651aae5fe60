package city.whistle.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares a schema with the one that was published before. Consumers may rely on what was published: a property may
 * come, but none may go, change its type, begin to be required (old events lack it) or cease to be (consumers read it),
 * and no value of an enum may go.
 */
final class Compatibility {
    private final JsonNode published;
    private final JsonNode now;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode published, JsonNode now) {
        this.published = published;
        this.now = now;
    }

    /** What would break a consumer of the published schema; empty when nothing would. */
    static List<String> breaks(JsonNode published, JsonNode now) {
        var comparison = new Compatibility(published, now);
        comparison.compare("", published, now);
        return comparison.breaks;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        var was = resolved(published, before);
        var is = resolved(now, after);
        if (!type(was).equals(type(is))) {
            breaks.add(at(path) + " was " + type(was) + " and is " + type(is));
            return;
        }
        enumerations(path, was, is);
        required(path, was, is);
        properties(path, was, is);
        if (was.has("items")) {
            compare(path + "[]", was.get("items"), is.path("items"));
        }
    }

    private void properties(String path, JsonNode was, JsonNode is) {
        was.path("properties").properties().forEach(property -> {
            var inside = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            var after = is.path("properties").path(property.getKey());
            if (after.isMissingNode()) {
                breaks.add(at(inside) + " is gone");
            } else {
                compare(inside, property.getValue(), after);
            }
        });
    }

    private void required(String path, JsonNode was, JsonNode is) {
        var before = texts(was.path("required"));
        var after = texts(is.path("required"));
        for (var name : after) {
            if (!before.contains(name)) {
                breaks.add(at(path) + " requires '" + name + "' now, which events published before may lack");
            }
        }
        for (var name : before) {
            if (!after.contains(name) && is.path("properties").has(name)) {
                breaks.add(at(path) + " does not require '" + name + "' any more, which consumers may rely on");
            }
        }
    }

    private void enumerations(String path, JsonNode was, JsonNode is) {
        if (!was.has("enum") || !is.has("enum")) {
            if (was.has("enum") != is.has("enum")) {
                breaks.add(at(path) + " is no longer an enum, or has become one");
            }
            return;
        }
        var gone = new TreeSet<>(texts(was.path("enum")));
        gone.removeAll(texts(is.path("enum")));
        gone.forEach(value -> breaks.add(at(path) + " has lost the value '" + value + "'"));
    }

    /** The schema itself: references followed, and a choice between it and null left aside (see {@code required}). */
    static JsonNode resolved(JsonNode root, JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(root, root.at(schema.get("$ref").asText().substring(1)));
        }
        for (var choice : schema.path("anyOf")) {
            if (!choice.path("type").asText().equals("null")) {
                return resolved(root, choice);
            }
        }
        return schema;
    }

    static String type(JsonNode schema) {
        if (schema instanceof MissingNode) {
            return "nothing";
        }
        var types = texts(schema.path("type"));
        types.remove("null");
        var format = schema.path("format").asText();
        return String.join("|", types) + (format.isEmpty() ? "" : " (" + format + ")");
    }

    private static Set<String> texts(JsonNode oneOrMany) {
        var texts = new TreeSet<String>();
        if (oneOrMany.isTextual()) {
            texts.add(oneOrMany.asText());
        }
        oneOrMany.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String at(String path) {
        return path.isEmpty() ? "the event" : path;
    }
}
