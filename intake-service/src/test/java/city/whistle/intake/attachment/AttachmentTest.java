package city.whistle.intake.attachment;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.nobody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class AttachmentTest {
    private static final String ATTACHMENTS = "/api/v1/attachments";

    @Test
    void aPhotoIsKnownByItsBytesWhateverItIsCalled() {
        upload(png(), "report.pdf", "application/pdf")
                .statusCode(201)
                .body("mediaType", equalTo("image/png"))
                .body("width", equalTo(64))
                .body("height", equalTo(48))
                .body("position", nullValue());
    }

    @Test
    void aPhotosPlaceIsOfferedToItsSenderAndKeptNowhere() {
        upload(FileFixture.photo(400, 300), "photo.jpg", "image/jpeg")
                .statusCode(201)
                .body("width", equalTo(300))
                .body("position.lat", equalTo(47.3425f))
                .body("position.lon", equalTo(123.96125f));
    }

    @Test
    void aDocumentHasNoSides() {
        upload(FileFixture.pdf(), "a.pdf", "application/pdf")
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("width", nullValue());
    }

    @Test
    void whatIsNeitherPhotoNorDocumentIsRefused() {
        var scripts = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        upload(scripts, "photo.png", "image/png").statusCode(422).body("errors.field", hasItem("file"));
        upload(new byte[0], "photo.png", "image/png").statusCode(422);
        upload(java.util.Arrays.copyOf(png(), 20), "photo.png", "image/png").statusCode(422);
        given().multiPart("other", "a").post(ATTACHMENTS).then().statusCode(422).body("errors.field", hasItem("file"));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        var large = java.util.Arrays.copyOf(FileFixture.pdf(), 10 * 1024 * 1024 + 1);

        upload(large, "a.pdf", "application/pdf").statusCode(422).body("errors.field", hasItem("file"));
    }

    @Test
    void aPhotoBelongsToTheCaseThatNamesItFirst() {
        var id = id();
        var body = body(NOISE);
        body.put("attachments", List.of(id));

        var filed = filed(body);

        file(body).then().statusCode(422).body("errors.field", hasItem("attachments"));
        assertThat(Topics.await(filed.id(), ComplaintFiled.class).attachments())
                .singleElement()
                .satisfies(attachment -> assertThat(attachment.id()).isEqualTo(id));
    }

    @Test
    void aPhotoIsShownToItsResidentAndToStaffInScope() {
        var body = body(NOISE);
        var id = id();
        body.put("attachments", List.of(id));
        var filed = filed(body);
        var other = filed(body(NOISE));
        var path = ATTACHMENTS + "/" + id;

        var shown = given().queryParam("number", filed.number())
                .queryParam("code", filed.code())
                .get(path);
        shown.then()
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"));
        assertThat(MediaKind.sniff(shown.asByteArray())).contains(MediaKind.PNG);
        as("supervisor", "supervisor").get(path).then().statusCode(200);
        given().queryParam("number", other.number())
                .queryParam("code", other.code())
                .get(path)
                .then()
                .statusCode(404);
        as("supervisor", "supervisor", "999999").get(path).then().statusCode(404);
        nobody().get(path).then().statusCode(401);
    }

    @Test
    void aSupplementMayCarryAPhoto() {
        var filed = filed(body(NOISE));

        nobody().body(Map.of("text", "看照片", "attachments", List.of(id())))
                .post(COMPLAINTS + "/" + filed.number() + "/supplements?code=" + filed.code())
                .then()
                .statusCode(200);

        assertThat(Topics.await(filed.id(), ComplaintSupplemented.class).attachments())
                .hasSize(1);
    }

    private static String id() {
        return upload(png(), "photo.png", "image/png").extract().jsonPath().getString("id");
    }

    private static ValidatableResponse upload(byte[] content, String name, String mediaType) {
        return given().multiPart("file", name, content, mediaType)
                .post(ATTACHMENTS)
                .then();
    }

    private static byte[] png() {
        return FileFixture.png(64, 48);
    }
}
