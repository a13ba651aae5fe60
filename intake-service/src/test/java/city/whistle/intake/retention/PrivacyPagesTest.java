package city.whistle.intake.retention;

import static city.whistle.intake.Intake.NOISE;
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
import org.junit.jupiter.api.Test;

/** Requests of persons and the deletion register in a browser. */
@QuarkusTest
@WithBackbone
class PrivacyPagesTest {
    @TestHTTPResource("/privacy")
    String privacy;

    @Test
    void anOperatorWritesARequestDownAndAnAdministratorGrantsIt() {
        var phone = "137" + (10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 89_999_999));
        var body = body(NOISE);
        body.put("reporter", Map.of("name", "某人", "phone", phone));
        var filed = filed(body);
        var operator = signedIn("privacy-operator", "operator", "zh-CN");

        operator.selectOption("#kind", "deletion");
        operator.fill("#reason", "已当面核对身份证");
        operator.click("#ask-send");
        assertThat(operator.locator("#ask [role=alert]")).containsText("电话号码");
        assertThat(operator.locator("#reason")).hasValue("已当面核对身份证");
        operator.fill("#phone", phone);
        operator.click("#ask-send");
        assertThat(operator.locator("#requests tbody tr").first()).containsText("由登记人以外的人批准");
        assertThat(Chromium.seriousFindings(operator)).isEmpty();
        picture(operator, "privacy-operator-zh");

        var admin = signedIn("privacy-admin", "admin", "en");
        var row = admin.locator("#requests tbody tr").first();
        row.locator("summary").click();
        row.locator("button.btn-danger").click();
        assertThat(admin.locator("#requests tbody tr").first().locator("[role=alert]"))
                .isVisible();
        row.locator("input").fill("checked again");
        row.locator("button.btn-danger").click();
        assertThat(admin.locator("#requests tbody tr").first()).containsText("granted");
        assertThat(admin.locator("#deletions tbody tr").first()).containsText("decided by two");
        assertThat(Chromium.seriousFindings(admin)).isEmpty();
        picture(admin, "privacy-admin-en");
        admin.locator("#deletions tbody tr").first().locator("a").click();
        assertThat(admin.locator("#numbers")).containsText(filed.number());
    }

    private Page signedIn(String login, String role, String language) {
        Tokens.of(login).roles(role).areas("*").admit();
        var page = Chromium.desktop(language);
        Chromium.signIn(page, privacy, login);
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/" + name + ".png")));
    }
}
