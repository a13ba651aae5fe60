package city.whistle.city.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the text of a pack's file into nodes, or into a finding that names the line at which it cannot be read. */
final class Parse {
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder().maxNestingDepth(32).build();
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(BOUNDS)
            .build();
    private static final JsonFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(BOUNDS)
            .build();
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private final String file;
    private final Findings findings;

    private Parse(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static Node.Mapping yaml(String file, String text, Findings findings) {
        return new Parse(file, findings).mapping(YAML, text, "YAML");
    }

    static Node.Mapping json(String file, String text, Findings findings) {
        return new Parse(file, findings).mapping(JSON, text, "JSON");
    }

    /** The rows of a CSV file whose first line names the columns. */
    static List<Node.Mapping> csv(String file, String text, Findings findings) {
        return new Parse(file, findings).rows(text);
    }

    private Node.Mapping mapping(JsonFactory format, String text, String name) {
        try (var parser = format.createParser(text)) {
            if (parser.nextToken() != null && value(parser) instanceof Node.Mapping mapping) {
                return mapping;
            }
            findings.unreadable(Source.file(file), "holds no " + name + " object", "begin it with fields and values");
        } catch (JsonProcessingException broken) {
            findings.unreadable(
                    at(broken.getLocation()), "is not " + name + ": " + firstLine(broken), "correct the line");
        } catch (IOException | StackOverflowError broken) {
            findings.unreadable(Source.file(file), "is not " + name + ": " + broken, "correct the file");
        }
        return Node.emptyMapping(Source.file(file));
    }

    private Node value(JsonParser parser) throws IOException {
        var at = new Source(file, parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, at);
            case START_ARRAY -> items(parser, at);
            case VALUE_NULL -> new Node.Scalar(at, "");
            default -> new Node.Scalar(at, parser.getText());
        };
    }

    private Node.Mapping fields(JsonParser parser, Source at) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Node.Mapping(at, fields);
    }

    private Node.Sequence items(JsonParser parser, Source at) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Node.Sequence(at, items);
    }

    private List<Node.Mapping> rows(String text) {
        List<Node.Mapping> rows = new ArrayList<>();
        try (var cells = CSV.readerFor(String[].class).<String[]>readValues(text)) {
            String[] columns = new String[0];
            while (cells.hasNextValue()) {
                var at = new Source(file, cells.getCurrentLocation().getLineNr());
                var row = cells.nextValue();
                if (columns.length == 0) {
                    columns = row;
                } else if (row.length != columns.length) {
                    var right = "give it " + columns.length + ": " + String.join(",", columns);
                    findings.error(at, "the row has " + row.length + " cells", right);
                } else {
                    rows.add(row(at, columns, row));
                }
            }
        } catch (JsonProcessingException broken) {
            findings.unreadable(at(broken.getLocation()), "is not CSV: " + firstLine(broken), "correct the line");
        } catch (IOException broken) {
            findings.unreadable(Source.file(file), "is not CSV: " + broken, "correct the file");
        }
        return rows;
    }

    private static Node.Mapping row(Source at, String[] columns, String[] cells) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            fields.put(columns[i].strip(), new Node.Scalar(at, cells[i].strip()));
        }
        return new Node.Mapping(at, fields);
    }

    private Source at(com.fasterxml.jackson.core.@Nullable JsonLocation location) {
        return new Source(file, location == null ? 0 : Math.max(0, location.getLineNr()));
    }

    private static String firstLine(JsonProcessingException broken) {
        return broken.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
