package city.whistle.intake.gate;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.intake.attachment.FileFixture;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In tests three filings an hour are free for an address, two for a telephone number, which has four at most. */
@QuarkusTest
@WithBackbone
class GateTest {
    private static final int FREE = 3;

    @TestHTTPResource("/")
    String home;

    @Test
    void whoSharesACrowdedAddressGetsThroughWithAProofWhichIsGoodForOnce() {
        var address = somewhere();
        crowd(address);

        file(address, null, null)
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("proof", equalTo("required"))
                .body("challenge", equalTo("/api/v1/challenges"));
        var proof = proof();
        file(address, null, proof).statusCode(201);
        file(address, null, proof).statusCode(429).body("detail", containsString("used before"));
        file(address, null, "nonsense").statusCode(429).body("proof", equalTo("required"));
        file(somewhere(), null, null).statusCode(201);
    }

    @Test
    void aTelephoneNumberIsFiledUnderOnlySoOften() {
        var phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

        file(somewhere(), phone, null).statusCode(201);
        file(somewhere(), phone, null).statusCode(201);
        file(somewhere(), phone, null).statusCode(429).body("proof", equalTo("required"));
        file(somewhere(), phone, proof()).statusCode(201);
        file(somewhere(), phone, proof()).statusCode(201);
        file(somewhere(), phone, proof()).statusCode(429).body("proof", nullValue());
    }

    @Test
    void photosHaveALimitOfTheirOwn() {
        var address = somewhere();
        for (int i = 0; i < FREE; i++) {
            upload(address).statusCode(201);
        }

        upload(address).statusCode(429).body("proof", equalTo("required"));
        file(address, null, null).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 12345", "en, JavaScript"})
    void withoutScriptOneIsToldWhomToCall(String language, String words) {
        var address = somewhere();
        crowd(address);

        given().header("X-Forwarded-For", address)
                .header("Accept-Language", language)
                .header("Accept", "text/html")
                .multiPart("text", "kept words")
                .multiPart("grid", grids().getFirst().code())
                .post("/")
                .then()
                .statusCode(429)
                .body(containsString(words))
                .body(containsString("kept words"));
    }

    @Test
    void thePageSolvesWhatItIsAskedByItself() {
        var address = somewhere();
        crowd(address);
        for (int i = 0; i < FREE; i++) {
            upload(address).statusCode(201);
        }
        var page = Chromium.phone("zh-CN");
        page.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
        page.navigate(home);
        page.selectOption("#grid", new SelectOption().setIndex(4));
        page.fill("#text", NOISE);
        page.setInputFiles("#photos", new FilePayload("a.jpg", "image/jpeg", FileFixture.photo(320, 240)));
        assertThat(page.locator("#picked img")).hasCount(1);

        page.click("#send");

        page.waitForURL("**/receipt?code=*");
    }

    private static void crowd(String address) {
        for (int i = 0; i < FREE; i++) {
            file(address, null, null).statusCode(201);
        }
    }

    private static ValidatableResponse file(String address, @Nullable String phone, @Nullable String proof) {
        var filing = body(NOISE);
        if (phone != null) {
            filing.put("reporter", Map.of("phone", phone));
        }
        var request = nobody().header("X-Forwarded-For", address).body(filing);
        return (proof == null ? request : request.header("X-Altcha", proof))
                .post(COMPLAINTS)
                .then();
    }

    private static ValidatableResponse upload(String address) {
        return given().header("X-Forwarded-For", address)
                .multiPart("file", "a.jpg", FileFixture.photo(64, 48), "image/jpeg")
                .post("/api/v1/attachments")
                .then();
    }

    private static String proof() {
        return Solution.of(nobody().get("/api/v1/challenges").as(Challenge.class));
    }

    private static String somewhere() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(1, 255));
    }
}
