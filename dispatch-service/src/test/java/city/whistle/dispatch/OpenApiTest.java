package city.whistle.dispatch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client generator stumbles over: dangling references, operations without a name of their own, parameters that are not declared. */
@QuarkusTest
@WithBackbone
class OpenApiTest {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    @Test
    void aClientCanBeGeneratedFromIt() throws IOException {
        var json = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var document = new ObjectMapper().readTree(json);

        var operations = new ArrayList<String>();
        document.path("paths").properties().forEach(path -> {
            assertThat(path.getKey()).startsWith("/api/v1/");
            METHODS.stream()
                    .map(path.getValue()::path)
                    .filter(JsonNode::isObject)
                    .forEach(operation -> {
                        operations.add(operation.path("operationId").asText());
                        assertThat(parametersOf(path.getValue(), operation)).containsAll(placesIn(path.getKey()));
                    });
        });

        assertThat(operations).doesNotHaveDuplicates().doesNotContain("").hasSizeGreaterThan(30);
        for (var reference : document.findValuesAsText("$ref")) {
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    /** The parser of the usual generators finds nothing to complain of. */
    @Test
    void generatorsReadItWithoutAWord() {
        var json = given().get("/q/openapi?format=json").asString();

        var read = new OpenAPIV3Parser().readContents(json);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).containsKey("/api/v1/routes/replay");
    }

    private static List<String> parametersOf(JsonNode path, JsonNode operation) {
        var names = new ArrayList<String>();
        path.path("parameters").forEach(each -> names.add(each.path("name").asText()));
        operation.path("parameters").forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    private static List<String> placesIn(String path) {
        return java.util.regex.Pattern.compile("\\{(\\w+)}")
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
