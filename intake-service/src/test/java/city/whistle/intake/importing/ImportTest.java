package city.whistle.intake.importing;

import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.grids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.intake.Intake.Case;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ImportTest {
    private static final int LINES = 1000;
    private static final int EACH_BAD = 100;
    private static final String MAPPING = """
            fields:
              externalId: id
              text: text
              category: {column: kind, values: {noise: env.noise, rubbish: city.garbage}}
              place.grid: grid
              reporter.phone: phone
            """;

    private final String system = "batch-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void goodLinesAreInOnceThoughItIsInterruptedTwice() {
        var id = begun(file(LINES), false).getString("id");

        for (int i = 0; i < 2; i++) {
            var before = (i + 1) * 50;
            await().atMost(Duration.ofMinutes(1)).until(() -> show(id).getInt("lines") >= before);
            if (post(id, "stop").statusCode() == 200) {
                post(id, "resume").then().statusCode(200);
            }
        }

        var done = done(id);
        assertThat(done.getInt("lines")).isEqualTo(LINES);
        assertThat(done.getInt("taken")).isEqualTo(LINES - LINES / EACH_BAD);
        assertThat(done.getInt("known")).isZero();
        assertThat(done.getInt("bad")).isEqualTo(LINES / EACH_BAD);
        var errors = admin().get(path(id) + "/errors").then().statusCode(200).extract();
        assertThat(errors.contentType()).startsWith("text/csv");
        assertThat(errors.asString().lines())
                .hasSize(1 + LINES / EACH_BAD)
                .contains("101,n-99,category,kind,\"holds 'what', which the mapping's values do not have\"");
        var again = Case.of(handedOver("n-7").then().statusCode(200).extract().jsonPath());
        assertThat(Topics.await(again.id(), ComplaintFiled.class).external()).isEqualTo(system + ":n-7");
    }

    @Test
    void aDryRunFilesNothingAndTheSameFileTwiceIsKnown() {
        var dry = done(begun(file(20), true).getString("id"));
        assertThat(dry.getInt("taken")).isEqualTo(20);

        var first = done(begun(file(20), false).getString("id"));
        assertThat(first.getInt("taken")).isEqualTo(20);
        var second = done(begun(file(20), false).getString("id"));
        assertThat(second.getInt("known")).isEqualTo(20);
        assertThat(second.getInt("taken")).isZero();
        admin().get("/api/v1/external/" + system + "/imports")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3));
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedAtOnce() {
        begin("id,other\n1,2\n", MAPPING, false)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("mapping.fields.text"));
        begin("", MAPPING, false).then().statusCode(422).body("errors.field", hasItem("file"));
        begin("a,a\n", MAPPING, false).then().statusCode(422).body("errors.field", hasItem("file"));
        begin("id,text\n", "fields: 1", false).then().statusCode(422).body("errors.field", hasItem("mapping.fields"));
        admin().get(path(UUID.randomUUID().toString())).then().statusCode(404);
        as("head", "unit_head")
                .get("/api/v1/external/" + system + "/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void theSameKeyIsTheSameImport() {
        var key = UUID.randomUUID().toString();
        var first = send(file(3), MAPPING, false)
                .header("Idempotency-Key", key)
                .post("/api/v1/external/" + system + "/imports");
        var second = send(file(3), MAPPING, false)
                .header("Idempotency-Key", key)
                .post("/api/v1/external/" + system + "/imports");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(done(first.jsonPath().getString("id")).getInt("taken")).isEqualTo(3);
    }

    private JsonPath begun(String file, boolean dry) {
        return begin(file, MAPPING, dry).then().statusCode(202).extract().jsonPath();
    }

    private Response begin(String file, String mapping, boolean dry) {
        return send(file, mapping, dry).post("/api/v1/external/" + system + "/imports");
    }

    private static io.restassured.specification.RequestSpecification send(String file, String mapping, boolean dry) {
        return as("service-account-batch", "operator")
                .contentType("multipart/form-data")
                .multiPart("file", "out.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("mapping", "mapping.yaml", mapping.getBytes(StandardCharsets.UTF_8), "application/yaml")
                .multiPart("dryRun", Boolean.toString(dry));
    }

    private JsonPath show(String id) {
        return admin().get(path(id)).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath done(String id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> show(id).getString("state").equals("done"));
        return show(id);
    }

    private Response post(String id, String action) {
        return admin().post(path(id) + "/" + action);
    }

    private Response handedOver(String id) {
        return as("service-account-batch", "operator")
                .body("{\"externalId\":\"" + id + "\",\"text\":\"again\"}")
                .post("/api/v1/external/" + system + "/complaints");
    }

    private String path(String id) {
        return "/api/v1/external/" + system + "/imports/" + id;
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return as("import-admin", "admin");
    }

    /** Every hundredth line is of a kind that the mapping does not know. */
    private static String file(int lines) {
        var grids = grids();
        return IntStream.range(0, lines)
                .mapToObj(i -> "n-%d,%s第%d号楼下堆着垃圾没人清运,%s,%s,1390000%04d"
                        .formatted(
                                i,
                                grids.get(i % grids.size()).name().zh(),
                                i,
                                i % EACH_BAD == EACH_BAD - 1 ? "what" : i % 2 == 0 ? "rubbish" : "noise",
                                grids.get(i % grids.size()).code(),
                                i))
                .collect(Collectors.joining("\n", "id,text,kind,grid,phone\n", "\n"));
    }
}
