package city.whistle.intake.poster;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.file;
import static city.whistle.intake.Intake.grids;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.Chromium;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@WithBackbone
class CodePagesTest {
    private static final String CODES = "/api/v1/qr-codes";

    @TestHTTPResource("/codes")
    String page;

    @ParameterizedTest
    @CsvSource({"zh-CN, 请写地点名称, 作废", "en, Name the spot, Revoked"})
    void staffMakeCodesAndRevokeOne(String language, String missing, String revoked) {
        Tokens.of("operator").roles("operator").areas("*").admit();
        var desk = Chromium.desktop(language);
        Chromium.signIn(desk, page, "operator");
        desk.selectOption("#grid", grids().get(2).code());
        desk.click("#make-send");
        assertThat(desk.locator("#label-wrong")).containsText(missing);
        var label = "钟楼北门 " + System.nanoTime();
        desk.fill("#label", label);
        desk.fill("#count", "2");
        desk.click("#make-send");
        var rows = desk.locator("tr", new Page.LocatorOptions().setHasText(label));
        assertThat(rows).hasCount(2);
        desk.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/staff-codes-" + language.substring(0, 2) + ".png")));
        assertThat(Chromium.seriousFindings(desk)).isEmpty();

        desk.selectOption("#grid", grids().get(2).code());
        desk.fill("#label", label);
        desk.fill(
                "#assets",
                "路灯 L-1, %s, %s\n垃圾桶 7"
                        .formatted(grids().get(2).lat(), grids().get(2).lon()));
        desk.click("#make-send");
        assertThat(desk.locator("tr", new Page.LocatorOptions().setHasText(label + " 路灯 L-1")))
                .hasCount(1);
        assertThat(desk.locator("tr", new Page.LocatorOptions().setHasText(label + " 垃圾桶 7")))
                .hasCount(1);

        rows.last().locator("summary").click();
        rows.last().locator("form button").click();

        assertThat(desk.locator("[role=status]")).containsText(revoked);
        assertThat(rows.last()).containsText(revoked);
    }

    @Test
    void postersArePrintedSixOnASheetWithSpotAndNumberToCall() throws IOException {
        var tokens = made("人民公园东门", 7);

        var pdf = as("operator", "operator")
                .queryParam("token", tokens)
                .get(CODES + "/posters.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        Files.write(Path.of("target/posters.pdf"), pdf);
        var reader = new PdfReader(pdf);
        assertThat(reader.getNumberOfPages()).isEqualTo(2);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                .contains("人民公园东门")
                .contains("Scan to report")
                .contains("12345");
    }

    @Test
    void aRevokedCodeOpensNothingButThePlainForm() {
        var token = made("东关桥头", 1).get(0);

        as("operator", "operator")
                .post(CODES + "/" + token + "/revocation")
                .then()
                .statusCode(200);

        given().header("Accept", "text/html").get("/s/" + token).then().statusCode(404);
        var body = body(NOISE);
        body.put("channel", "qr");
        body.put("qr", token);
        file(body).then().statusCode(422);
        as("handler", "handler")
                .post(CODES + "/" + token + "/revocation")
                .then()
                .statusCode(403);
        as("operator", "operator")
                .post(CODES + "/" + "A".repeat(32) + "/revocation")
                .then()
                .statusCode(404);
    }

    private static List<String> made(String label, int count) {
        return as("operator", "operator")
                .body(Map.of("grid", grids().get(5).code(), "label", label, "count", count))
                .post(CODES)
                .jsonPath()
                .getList("items.token", String.class);
    }
}
