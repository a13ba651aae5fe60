package city.whistle.intake.audit;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.Chromium;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class AuditPagesTest {
    @TestHTTPResource("/audit")
    String audit;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 联系方式, 没有符合条件的记录, 36 位, 记录完整",
        "en, Contact data, There are no such entries, 36 characters, The record is whole"
    })
    void anAuditorFindsWhoLookedAtANumberAndThatTheRecordIsWhole(
            String language, String subject, String nothing, String wrong, String sound) {
        var id = lookedAt();
        var page = Chromium.desktop(language);
        Tokens.of("auditor").roles("auditor").areas("*").admit();
        Chromium.signIn(page, audit, "auditor");
        page.fill("#case", id.toString());
        page.click("#search");
        assertThat(page.locator("#entries")).containsText("audited-agent");
        assertThat(page.locator("#entries")).containsText(subject);
        picture(page, "entries", language);

        page.selectOption("#action", "qr_code.");
        page.click("#search");
        assertThat(page.locator(".empty-state")).containsText(nothing);
        page.fill("#case", "260302");
        page.click("#search");
        assertThat(page.locator("#case-wrong")).containsText(wrong);
        assertThat(page.locator("#case")).hasValue("260302");
        assertThat(page.locator("#action")).hasValue("qr_code.");

        page.click("#verify");

        assertThat(page.locator("#sound")).containsText(sound);
        picture(page, "verification", language);
    }

    /** A case whose reporter's number somebody asked for. */
    private static UUID lookedAt() {
        var body = body(NOISE);
        body.put("reporter", Map.of("phone", "13912345678"));
        var id = filed(body).id();
        as("audited-agent", "callback_agent")
                .queryParam("purpose", "callback")
                .get("/api/v1/complaints/" + id + "/contact")
                .then()
                .statusCode(200);
        return id;
    }

    private static void picture(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/audit-" + name + "-" + language.substring(0, 2) + ".png")));
        if (language.equals("en")) {
            assertThat(Chromium.seriousFindings(page)).isEmpty();
        }
    }
}
