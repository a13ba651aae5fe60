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
