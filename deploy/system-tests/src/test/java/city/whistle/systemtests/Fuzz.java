package city.whistle.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

/** Makes requests of one service's OpenAPI document: half of what it says, half of what nobody would say. */
final class Fuzz {
    /** Stands in nothing that the city says by itself; where it comes back, we came back. */
    static final String SCRIPT = "<script>whistle(1)</script>";

    static final String BREAK = "\r\nX-Injected: yes\r\nINJECTED";

    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1e400",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "'",
            "' or '1'='1",
            "\"",
            "%",
            "%00",
            "\u0000",
            "\ud800",
            "\u202egnp.exe",
            "😀".repeat(50),
            "哨".repeat(5000),
            "../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "${jndi:ldap://localhost/x}",
            "{{7*7}}",
            "{inject:csrf.token}",
            "=cmd|' /C calc'!A0",
            "2026-02-30",
            "9999-12-31T23:59:59Z",
            "+999999999-01-01T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
            "*",
            "%s%n%x",
            SCRIPT,
            BREAK);
    private static final int DEEPEST = 4;
    private static final int LONGEST_SHOWN = 500;

    private final JsonNode document;
    private final List<Operation> operations;
    private final Random random;
    private final Cases.Filed filed;

    Fuzz(JsonNode document, long seed, Cases.Filed filed) {
        this.document = document;
        this.random = new Random(seed);
        this.filed = filed;
        this.operations = operations(document);
    }

    private record Operation(String method, String path, JsonNode detail) {}

    /**
     * A request; the body is null where there is none, and need not be JSON.
     *
     * @param template the path with its parameters' names in it
     */
    record Shot(String method, String template, String path, String contentType, String body) {
        @Override
        public String toString() {
            return method + " " + shortened(path) + (body == null ? "" : " " + contentType + " " + shortened(body));
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        }
    }

    int operations() {
        return operations.size();
    }

    private static List<Operation> operations(JsonNode document) {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var verb : path.getValue().properties()) {
                if (METHODS.contains(verb.getKey()) && !path.getKey().endsWith("/stream")) {
                    operations.add(new Operation(verb.getKey(), path.getKey(), verb.getValue()));
                }
            }
        }
        return operations;
    }

    Shot next(int number) {
        var operation = operations.get(number % operations.size());
        var path = new StringBuilder(pathOf(operation));
        var separator = '?';
        for (var parameter : operation.detail().path("parameters")) {
            if (resolved(parameter).path("in").asText().equals("query") && random.nextInt(3) > 0) {
                path.append(separator)
                        .append(resolved(parameter).path("name").asText())
                        .append('=')
                        .append(encode(text(resolved(parameter).path("schema"))));
                separator = '&';
            }
        }
        return withBody(operation, path.toString());
    }

    private Shot withBody(Operation operation, String path) {
        var content = resolved(operation.detail().path("requestBody"))
                .path("content")
                .properties()
                .iterator();
        var method = operation.method().toUpperCase(java.util.Locale.ROOT);
        if (!content.hasNext()) {
            return new Shot(method, operation.path(), path, null, null);
        }
        var described = content.next();
        var type = described.getKey().contains("*") ? "application/json" : described.getKey();
        return switch (type) {
            case "multipart/form-data" -> new Shot(method, operation.path(), path, type + "; boundary=b", multipart());
            case "application/x-www-form-urlencoded" ->
                new Shot(
                        method,
                        operation.path(),
                        path,
                        type,
                        form(described.getValue().path("schema")));
            default ->
                new Shot(
                        method,
                        operation.path(),
                        path,
                        type,
                        json(described.getValue().path("schema")));
        };
    }

    private String pathOf(Operation operation) {
        var path = operation.path();
        while (path.contains("{")) {
            var from = path.indexOf('{');
            var to = path.indexOf('}');
            path = path.substring(0, from) + encode(inPath(path.substring(from + 1, to))) + path.substring(to + 1);
        }
        return path;
    }

    private String inPath(String name) {
        if (random.nextInt(3) == 0) {
            var nasty = nasty();
            return nasty.isBlank() || nasty.equals("..") || nasty.length() > 500 ? "x" : nasty;
        }
        return switch (name) {
            case "number" -> filed.number();
            case "year" -> "2026";
            case "format" -> "csv";
            default -> filed.id();
        };
    }

    private String json(JsonNode schema) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "{";
            case 2 -> "[".repeat(2000);
            case 3 -> "\"" + SCRIPT + "\"";
            default -> value(schema, 0).toString();
        };
    }

    private String form(JsonNode schema) {
        var form = new StringBuilder("csrf-token=" + Visitor.CSRF + "&x=" + encode(nasty()));
        resolved(schema)
                .path("properties")
                .fieldNames()
                .forEachRemaining(
                        name -> form.append('&').append(name).append('=').append(encode(nasty())));
        return form.toString();
    }

    private String multipart() {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.svg\"\r\n"
                + "Content-Type: image/svg+xml\r\n\r\n<svg>" + SCRIPT + "</svg>\r\n--b"
                + (random.nextBoolean() ? "--\r\n" : "\r\n");
    }

    /** Something of that schema, with a nasty thing in about every third place. */
    private JsonNode value(JsonNode described, int depth) {
        var schema = resolved(described);
        if (random.nextInt(3) == 0 || depth > DEEPEST) {
            return random.nextBoolean() ? Api.JSON.getNodeFactory().textNode(nasty()) : oddNumber();
        }
        if (schema.has("allOf") || schema.has("anyOf") || schema.has("oneOf")) {
            var some = schema.elements().next();
            return some.isArray() && !some.isEmpty() ? value(some.get(0), depth + 1) : Api.JSON.nullNode();
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> Api.JSON.getNodeFactory().numberNode(random.nextInt(100));
            case "boolean" -> Api.JSON.getNodeFactory().booleanNode(random.nextBoolean());
            default -> Api.JSON.getNodeFactory().textNode(text(schema));
        };
    }

    private JsonNode oddNumber() {
        return switch (random.nextInt(4)) {
            case 0 -> Api.JSON.nullNode();
            case 1 -> Api.JSON.getNodeFactory().numberNode(Long.MAX_VALUE);
            case 2 -> Api.JSON.getNodeFactory().numberNode(-1e300);
            default -> Api.JSON.createArrayNode().add(1);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = Api.JSON.createObjectNode();
        for (var each : schema.path("properties").properties()) {
            if (random.nextInt(5) > 0) {
                object.set(each.getKey(), value(each.getValue(), depth + 1));
            }
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        var array = Api.JSON.createArrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode described) {
        var schema = resolved(described);
        if (random.nextInt(2) == 0) {
            return nasty();
        }
        var choices = schema.path("enum");
        if (choices.isArray() && !choices.isEmpty()) {
            return choices.get(random.nextInt(choices.size())).asText();
        }
        return switch (schema.path("format").asText() + typeOf(schema)) {
            case "uuidstring" -> filed.id();
            case "date-timestring" -> "2026-03-02T08:00:00+08:00";
            case "datestring" -> "2026-03-02";
            case "integer", "int32integer", "int64integer" -> Integer.toString(random.nextInt(50));
            case "boolean" -> "true";
            default -> "噪音 noise " + random.nextInt(10);
        };
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    /** OpenAPI 3.1 has lists of types where something may be null. */
    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(each -> !each.equals("null"))
                        .findFirst()
                        .orElse("string")
                : type.asText();
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
