package city.whistle.intake.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object on each line; what lies inside an object is named with a dot, as in {@code place.lat}. */
final class JsonlRows implements Rows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reader text;
    private long line;

    JsonlRows(Path file, Layout layout) throws IOException {
        this.text = CsvRows.reader(file, layout);
    }

    @Override
    public @Nullable Set<String> columns() {
        return null;
    }

    @Override
    public @Nullable Row next() throws IOException {
        for (var read = line(); read != null; read = line()) {
            line++;
            if (read.length() > LONGEST) {
                return Row.broken(line, "is longer than " + LONGEST + " characters");
            }
            if (!read.isBlank()) {
                return row(read);
            }
        }
        return null;
    }

    private Row row(String read) {
        try {
            var object = JSON.readTree(read);
            if (!object.isObject()) {
                return Row.broken(line, "is no JSON object");
            }
            Map<String, String> cells = new LinkedHashMap<>();
            flatten("", object, cells);
            return Row.of(line, cells);
        } catch (JsonProcessingException broken) {
            return Row.broken(line, "is no JSON object");
        }
    }

    private static void flatten(String prefix, JsonNode object, Map<String, String> cells) {
        object.properties().forEach(entry -> {
            var value = entry.getValue();
            if (value.isObject()) {
                flatten(prefix + entry.getKey() + ".", value, cells);
            } else if (!value.isNull()) {
                cells.put(
                        prefix + entry.getKey(),
                        value.isValueNode() ? value.asText().strip() : value.toString());
            }
        });
    }

    /** A line, of which no more is kept than shows that it is too long. */
    private @Nullable String line() throws IOException {
        var read = new StringBuilder();
        int next = text.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (read.length() <= LONGEST) {
                read.append((char) next);
            }
            next = text.read();
        }
        return read.toString();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
