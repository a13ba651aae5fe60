package city.whistle.local.pack;

import city.whistle.city.Coordinates.Point;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads a GeoJSON feature collection of polygons. */
final class GeoJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;
    private final ReferenceSystem crs;
    private final Faults faults;

    GeoJson(Path path, ReferenceSystem crs, Faults faults) {
        this.path = path;
        this.crs = crs;
        this.faults = faults;
    }

    List<Feature> read() {
        List<Feature> features = new ArrayList<>();
        var text = CsvText.text(path, StandardCharsets.UTF_8);
        try (var parser = JSON.getFactory().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable(Spot.file(path.toString()), "holds no object", "give a FeatureCollection");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                take(name, parser, features);
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new Unreadable(
                    new Spot(path.toString(), line, ""),
                    "is not JSON: "
                            + broken.getOriginalMessage().lines().findFirst().orElse("unreadable"),
                    "correct the line");
        } catch (IOException broken) {
            throw new Unreadable(Spot.file(path.toString()), "cannot be read: " + broken, "check the file");
        }
        if (features.isEmpty() && faults.isEmpty()) {
            throw new Unreadable(Spot.file(path.toString()), "has no feature", "give one per grid");
        }
        return features;
    }

    private void take(String name, JsonParser parser, List<Feature> features) throws IOException {
        switch (name) {
            case "crs" -> {
                int line = parser.currentTokenLocation().getLineNr();
                var declared =
                        JSON.<JsonNode>readTree(parser).at("/properties/name").asText();
                crs.demandDeclared(new Spot(path.toString(), line, "crs"), declared, faults);
            }
            case "features" -> {
                while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                    var at = new Spot(
                            path.toString(), parser.currentTokenLocation().getLineNr(), "");
                    feature(at, JSON.readTree(parser)).ifPresent(features::add);
                }
            }
            default -> parser.skipChildren();
        }
    }

    private Optional<Feature> feature(Spot at, JsonNode node) {
        Map<String, String> properties = new LinkedHashMap<>();
        node.path("properties").properties().forEach(each -> properties.put(each.getKey(), text(each.getValue())));
        var geometry = node.path("geometry");
        var coordinates = geometry.path("coordinates");
        try {
            return switch (geometry.path("type").asText()) {
                case "Polygon" -> Optional.of(new Feature(at, properties, List.of(rings(coordinates))));
                case "MultiPolygon" ->
                    Optional.of(new Feature(
                            at,
                            properties,
                            items(coordinates).stream().map(GeoJson::rings).toList()));
                default -> throw new IllegalArgumentException("it is no Polygon or MultiPolygon");
            };
        } catch (IllegalArgumentException broken) {
            faults.add(
                    at.field("geometry"),
                    "the outline is broken: " + broken.getMessage(),
                    "draw closed rings of [longitude, latitude]");
            return Optional.empty();
        }
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return items(value).stream().map(JsonNode::asText).collect(Collectors.joining("|"));
        }
        return value.isNull() ? "" : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static List<List<Point>> rings(JsonNode polygon) {
        return items(polygon).stream().map(GeoJson::ring).toList();
    }

    private static List<Point> ring(JsonNode ring) {
        return items(ring).stream().map(GeoJson::point).toList();
    }

    private static Point point(JsonNode point) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new IllegalArgumentException(point + " is no point");
        }
        return new Point(point.get(1).asDouble(), point.get(0).asDouble());
    }

    private static List<JsonNode> items(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
