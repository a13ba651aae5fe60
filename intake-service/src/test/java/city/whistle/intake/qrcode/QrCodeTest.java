package city.whistle.intake.qrcode;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class QrCodeTest {
    private static final String CODES = "/api/v1/qr-codes";
    private final String grid = grids().get(5).code();

    @Test
    void whoScansACodeNeedNotSayWhereItIs() {
        var body = body(NOISE);
        body.put("channel", "qr");
        body.remove("place");
        body.put("qr", token());

        file(body).then().statusCode(201).body("place.grid", equalTo(grid)).body("place.address", equalTo("人民公园东门"));
    }

    @Test
    void aCodeOnALampPostKnowsWhichAndWhere() {
        var post = grids().get(7);
        String token = as("operator", "operator")
                .body(Map.of(
                        "grid",
                        grid,
                        "label",
                        "新华路",
                        "assets",
                        List.of(Map.of("name", "路灯 L-0427", "lat", post.lat(), "lon", post.lon()))))
                .post(CODES)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].token");
        var body = body(NOISE);
        body.put("channel", "qr");
        body.remove("place");
        body.put("qr", token);

        file(body)
                .then()
                .statusCode(201)
                .body("place.grid", equalTo(post.code()))
                .body("place.lat", equalTo((float) post.lat()))
                .body("place.address", equalTo("新华路 路灯 L-0427"));
        as("operator", "operator")
                .body(Map.of(
                        "grid", grid, "label", "x", "assets", List.of(Map.of("name", "L-1", "lat", 10, "lon", 20))))
                .post(CODES)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("assets"));
    }

    @Test
    void aCodeIsDrawnForWhoHasItsToken() {
        var token = token();

        nobody().get(CODES + "/" + token + ".svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("<svg"));
        var png = nobody().get(CODES + "/" + token + ".png");

        assertThat(png.contentType()).isEqualTo("image/png");
        assertThat(MAGIC).isEqualTo(java.util.Arrays.copyOf(png.asByteArray(), 4));
        nobody().get(CODES + "/" + "A".repeat(32) + ".svg").then().statusCode(404);
    }

    @Test
    void codesAreMadeByStaffForARealSpot() {
        as("operator", "operator")
                .body(Map.of("grid", grid, "label", "人民公园东门", "count", 3))
                .post(CODES)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].url", containsString("/s/"));
        as("operator", "operator")
                .body(Map.of("grid", "000000000000000", "count", 0))
                .post(CODES)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("grid", "label", "count"));
        as("handler", "handler").body(Map.of("grid", grid)).post(CODES).then().statusCode(403);
        nobody().body(Map.of("grid", grid)).post(CODES).then().statusCode(401);
    }

    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G'};

    private String token() {
        return as("operator", "operator")
                .body(Map.of("grid", grid, "label", "人民公园东门"))
                .post(CODES)
                .jsonPath()
                .getString("items[0].token");
    }
}
