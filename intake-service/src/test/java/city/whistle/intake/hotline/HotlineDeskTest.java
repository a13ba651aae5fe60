package city.whistle.intake.hotline;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.intake.Intake;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class HotlineDeskTest {
    private static final String CALLS = "/api/v1/calls";

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/hotline")
    String hotline;

    private final String callId = "call-" + UUID.randomUUID();
    private final String phone =
            "138" + (10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 89_999_999));

    @ParameterizedTest
    @CsvSource({"zh-CN, 结束通话", "en, End of the call"})
    void anOperatorFilesWithoutAMouseWhileTheCallerSpeaks(String language, String end) throws SQLException {
        var earlier = earlierCase();
        var operator = "operator-" + language;
        var page = desk(language, operator);
        picture(page, "hotline-idle", language);

        announce(Map.of("caller", phone, "operator", operator, "recording", "rec/7"))
                .statusCode(200);

        assertThat(page.locator("#phone")).hasValue(phone);
        assertThat(page.locator("#history")).containsText(earlier.number());
        page.locator("#text").focus();
        page.keyboard().type(NOISE);
        assertThat(page.locator("#suggestion input[type=radio]").first()).isChecked();
        page.locator("#grid").fill(grids().get(30).code());
        page.locator("#address").fill("人民路 1 号");
        assertThat(page.locator("#similar")).isVisible();
        page.keyboard().press("Alt+2");
        assertThat(page.locator("[data-choice='2']")).isChecked();
        picture(page, "hotline", language);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        var second = page.locator("[data-choice='2']").inputValue();
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#code")).hasText(java.util.regex.Pattern.compile("[2-9A-Z]{6}"));
        assertThat(page.getByText(end).first()).isVisible();
        picture(page, "hotline-receipt", language);
        var told = Topics.await(caseOf(callId), ComplaintFiled.class);
        assertThat(told.sorting().category()).isEqualTo(second);
        assertThat(told.contactable()).isTrue();
        assertThat(row("select category || ' ' || taught_by from sorter_lesson where case_id = '" + caseOf(callId)
                        + "'"))
                .isEqualTo(second + " " + operator);
        page.keyboard().press("1");
        assertThat(page.locator("#phone")).hasValue("");
        assertThat(row(
                        "select outcome || ' ' || recording || ' ' || (caller is null) from hotline_call where call_id = '"
                                + callId + "'"))
                .isEqualTo("filed rec/7 true");
    }

    @Test
    void whatACallerAddsToAnEarlierCaseGoesThere() throws SQLException {
        var earlier = earlierCase();
        var page = desk("zh-CN", "operator-adding");
        announce(Map.of("caller", phone, "operator", "operator-adding")).statusCode(200);
        assertThat(page.locator("#history")).containsText(earlier.number());
        page.locator("#history summary").focus();
        page.keyboard().press("Enter");
        var add = page.locator("#history details button");

        add.press("Enter");
        assertThat(page.locator("#text-wrong")).isVisible();
        page.locator("#text").fill("昨晚又响到两点，电话" + phone);
        page.locator("#history summary").focus();
        page.keyboard().press("Enter");
        picture(page, "hotline-add", "zh");
        add.press("Enter");

        assertThat(page.locator("h1")).containsText("已补充");
        var told = Topics.await(earlier.id(), ComplaintSupplemented.class);
        assertThat(told.text()).contains("昨晚又响到两点").doesNotContain(phone);
        assertThat(caseOf(callId)).isEqualTo(earlier.id());
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedIsKept() {
        var page = desk("zh-CN", "operator-typing");
        page.locator("#phone").fill("12x");
        page.locator("#address").fill("人民路 1 号");

        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#text-wrong")).isVisible();
        assertThat(page.locator("#phone-wrong")).isVisible();
        assertThat(page.locator("#address")).hasValue("人民路 1 号");
        page.locator("#text").fill(NOISE);
        page.locator("#phone").fill("");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#grid-wrong")).isVisible();
        assertThat(page.locator("#text")).hasValue(NOISE);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }

    @Test
    void aCallIsKnownOnceHoweverOftenItIsAnnounced() {
        var id = announce(Map.of("caller", phone, "operator", "somebody"))
                .statusCode(200)
                .extract()
                .path("id");

        announce(Map.of("caller", phone, "operator", "somebody", "recording", "rec/8"))
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void aCallThatMakesNoSenseIsRefused() {
        announce(Map.of("caller", "no number", "operator", "somebody"))
                .statusCode(422)
                .body("errors.field", hasItem("caller"));
        announce(Map.of("caller", phone)).statusCode(422).body("errors.field", hasItem("operator"));
        as("grid", "grid_worker")
                .body(Map.of("callId", callId))
                .post(CALLS)
                .then()
                .statusCode(403);
    }

    @Test
    void anOperatorOpensNobodyElsesCall() {
        String id = announce(Map.of("caller", phone, "operator", "somebody"))
                .extract()
                .path("id");
        var page = desk("en", "operator-curious");

        var answer = page.navigate(hotline + "?call=" + id);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.content()).doesNotContain(phone);
    }

    @Test
    void aCategoryIsChosenByStaffAlone() {
        var body = body(NOISE);
        body.put("category", "env.air");
        Intake.file(body).then().statusCode(422).body("errors.field", hasItem("category"));
        body.put("channel", "hotline");
        as("operator", "operator")
                .body(body)
                .post(Intake.COMPLAINTS)
                .then()
                .statusCode(201)
                .body("sorting.category", equalTo("env.air"))
                .body("sorting.alternatives[0].category", equalTo("env.noise"));
        body.put("category", "nonsense");
        as("operator", "operator")
                .body(body)
                .post(Intake.COMPLAINTS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("category"));
    }

    private Intake.Case earlierCase() {
        var body = body(NOISE);
        body.put("reporter", Map.of("phone", phone));
        return filed(body);
    }

    private Page desk(String language, String operator) {
        Tokens.of(operator).roles("operator").areas("*").admit();
        var page = Chromium.desktop(language);
        Chromium.signIn(page, hotline, operator);
        return page;
    }

    private ValidatableResponse announce(Map<String, String> call) {
        var body = new HashMap<>(call);
        body.put("callId", callId);
        return as("telephone", "operator").body(body).post(CALLS).then();
    }

    private static void picture(Page page, String name, String language) {
        var file = "target/screens/" + name + "-" + language.substring(0, 2) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(file)).setFullPage(true));
    }

    private UUID caseOf(String call) throws SQLException {
        return UUID.fromString(row("select case_id::text from hotline_call where call_id = '" + call + "'"));
    }

    private String row(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
