package city.whistle.intake.importing;

import city.whistle.http.InvalidField;
import city.whistle.intake.Faults;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a mapping, written in YAML or JSON; whatever is wrong with it is named by its path. */
final class MappingFile {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KEYS =
            Set.of("format", "charset", "delimiter", "sheet", "header", "zone", "times", "fields");
    private static final Set<String> SOURCE_KEYS = Set.of("column", "value", "values", "otherwise", "times");
    private static final int MAX_HEADER = 100;

    private final Faults faults = new Faults();
    private final JsonNode file;

    private MappingFile(JsonNode file) {
        this.file = file;
    }

    /**
     * The mapping of that text.
     *
     * @param name of the file to be imported, which tells its format when the mapping does not
     * @param zone the city's own
     * @throws InvalidField with everything that is wrong with it
     */
    static Mapping read(String text, @Nullable String name, ZoneId zone) {
        var reader = new MappingFile(parse(text));
        var mapping = reader.mapping(name, zone);
        reader.faults.refuse();
        return mapping;
    }

    private static JsonNode parse(String text) {
        try {
            var tree = (text.stripLeading().startsWith("{") ? JSON : YAML).readTree(text);
            if (tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new InvalidField("mapping", "must be YAML or JSON; line " + at + " is not");
        }
        throw new InvalidField("mapping", "must be YAML or JSON with 'fields'");
    }

    private Mapping mapping(@Nullable String name, ZoneId zone) {
        refuseUnknown("mapping", file, KEYS);
        var layout = new Layout(format(name), charset(), delimiter(), text("sheet"), header());
        var times = text("times");
        checkTimes("mapping.times", times);
        var mapping = new Mapping(layout, zone(zone), times, fields());
        faults.unless(
                mapping.fields().containsKey(Mapping.EXTERNAL_ID),
                "mapping.fields." + Mapping.EXTERNAL_ID,
                "must name the column with the other system's id");
        faults.unless(
                mapping.fields().containsKey("text"), "mapping.fields.text", "must name the column with the text");
        return mapping;
    }

    private Format format(@Nullable String name) {
        var found = Format.named(text("format") == null ? name : "." + text("format"));
        faults.unless(found.isPresent(), "mapping.format", "must be csv, xlsx or jsonl, or the file's name end so");
        return found.orElse(Format.CSV);
    }

    private Charset charset() {
        var name = text("charset");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            faults.add("mapping.charset", "must be a character set such as UTF-8 or GB18030");
            return StandardCharsets.UTF_8;
        }
    }

    private char delimiter() {
        var said = file.path("delimiter").asText(",");
        faults.unless(said.length() == 1, "mapping.delimiter", "must be one character");
        return said.isEmpty() ? ',' : said.charAt(0);
    }

    private int header() {
        int header = file.path("header").asInt(1);
        faults.unless(
                header >= 1 && header <= MAX_HEADER, "mapping.header", "must be a line's number, 1 to " + MAX_HEADER);
        return header;
    }

    private ZoneId zone(ZoneId own) {
        var name = text("zone");
        try {
            return name == null ? own : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            faults.add("mapping.zone", "must be a zone such as Asia/Shanghai or +08:00");
            return own;
        }
    }

    private Map<String, Source> fields() {
        Map<String, Source> fields = new LinkedHashMap<>();
        var said = file.path("fields");
        faults.unless(said.isObject(), "mapping.fields", "must say which column is which field");
        said.properties().forEach(entry -> {
            var path = "mapping.fields." + entry.getKey();
            if (Mapping.FIELDS.contains(entry.getKey())) {
                fields.put(entry.getKey(), source(path, entry.getValue()));
            } else {
                faults.add(path, "is no field; there are " + String.join(", ", Mapping.FIELDS));
            }
        });
        return fields;
    }

    private Source source(String path, JsonNode said) {
        if (said.isTextual()) {
            return new Source(said.asText(), null, Map.of(), null, null);
        }
        refuseUnknown(path, said, SOURCE_KEYS);
        var column = text(said.path("column"));
        var constant = text(said.path("value"));
        var times = text(said.path("times"));
        faults.unless(column != null || constant != null, path, "must be a column's name, or have 'column' or 'value'");
        checkTimes(path + ".times", times);
        Map<String, String> values = new HashMap<>();
        said.path("values")
                .properties()
                .forEach(each ->
                        values.put(each.getKey().strip(), each.getValue().asText()));
        return new Source(column, constant, values, word(said.path("otherwise")), times);
    }

    private void refuseUnknown(String path, JsonNode said, Set<String> known) {
        faults.unless(said.isObject(), path, "must be a column's name, or fields and values");
        said.fieldNames()
                .forEachRemaining(name -> faults.unless(
                        known.contains(name),
                        path + "." + name,
                        "is not known; there are " + known.stream().sorted().toList()));
    }

    private void checkTimes(String path, @Nullable String pattern) {
        try {
            if (pattern != null) {
                Times.of(ZoneOffset.UTC, pattern);
            }
        } catch (IllegalArgumentException wrong) {
            faults.add(path, "must be a pattern such as yyyy-MM-dd HH:mm:ss");
        }
    }

    private @Nullable String text(String key) {
        return text(file.path(key));
    }

    private static @Nullable String text(JsonNode said) {
        return said.isValueNode() && !said.isNull() && !said.asText().isBlank()
                ? said.asText().strip()
                : null;
    }

    /** A word that may be empty, which is not the same as none. */
    private static @Nullable String word(JsonNode said) {
        return said instanceof MissingNode
                ? null
                : said.isNull() ? "" : said.asText().strip();
    }
}
