package city.whistle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps {@code platform/contracts/schema}: what is published there only grows. {@code -Dschema.update=true} writes
 * additions; a schema whose promise must be broken is a new event.
 */
class SchemasTest {
    private static final Path FOLDER = Path.of("schema");
    private static final boolean UPDATE = Boolean.getBoolean("schema.update");

    private final ObjectMapper json = new ObjectMapper();
    private final SchemaGenerator generator = generator();

    static Stream<Class<? extends Event>> events() {
        return AllEvents.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aPublishedSchemaOnlyGrows(Class<? extends Event> type) throws IOException {
        var now = schemaOf(type);
        var file = fileOf(type);
        if (Files.exists(file)) {
            assertThat(Compatibility.breaks(json.readTree(file.toFile()), now))
                    .as("consumers rely on %s", file)
                    .isEmpty();
        }
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now.toPrettyString() + "\n");
        }

        assertThat(file).as("-Dschema.update=true writes it").exists();
        assertThat(json.readTree(file.toFile()))
                .as("the published schema lags behind; -Dschema.update=true writes it")
                .isEqualTo(now);
    }

    @Test
    void nothingIsPublishedThatIsNoEvent() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            events().map(SchemasTest::fileOf).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventSaysExactlyWhatItsSchemaSays(Class<? extends Event> type) {
        var mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        JsonNode event = mapper.valueToTree(SampleFixture.full(type));
        var schema = schemaOf(type);

        assertThat(paths("", event)).containsExactlyInAnyOrderElementsOf(paths("", schema, schema));
    }

    @Test
    void whatMayBeNullIsOptionalAndTheRestIsRequired() {
        var schema = schemaOf(ComplaintEvent.ComplaintFiled.class);

        assertThat(schema.path("required").toString())
                .contains("\"text\"", "\"place\"")
                .doesNotContain("\"title\"");
        assertThat(schema.at("/properties/title/type").toString()).contains("null");
        assertThat(schema.at("/$defs/Channel/enum").toString()).contains("\"hotline\"");
    }

    private JsonNode schemaOf(Class<? extends Event> type) {
        ObjectNode schema = generator.generateSchema(type);
        schema.put("title", EventType.of(type));
        return schema;
    }

    private static List<String> paths(String path, JsonNode value) {
        if (value.isArray()) {
            return paths(path + "[]", value.get(0));
        }
        return value.isObject()
                ? value.properties().stream()
                        .flatMap(p -> paths(path + "." + p.getKey(), p.getValue()).stream())
                        .toList()
                : List.of(path + ":"
                        + (value.isNumber()
                                ? "number"
                                : value.getNodeType().name().toLowerCase(Locale.ROOT)));
    }

    private static List<String> paths(String path, JsonNode root, JsonNode part) {
        var schema = Compatibility.resolved(root, part);
        if (schema.has("items")) {
            return paths(path + "[]", root, schema.get("items"));
        }
        return schema.has("properties")
                ? schema.get("properties").properties().stream()
                        .flatMap(p -> paths(path + "." + p.getKey(), root, p.getValue()).stream())
                        .toList()
                : List.of(path + ":"
                        + Compatibility.type(schema).replaceAll(" .*", "").replace("integer", "number"));
    }

    private static Path fileOf(Class<? extends Event> type) {
        return FOLDER.resolve(EventType.nameOf(type) + ".v1.json");
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.FLATTENED_ENUMS_FROM_TOSTRING);
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(SchemasTest::isNullable);
        return new SchemaGenerator(config.build());
    }

    private static boolean isNullable(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
