package city.whistle.intake.importing;

import static city.whistle.intake.Intake.grids;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.Chromium;
import city.whistle.testkit.Receiver;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Imports in a browser. */
@QuarkusTest
@WithBackbone
class ImportPagesTest {
    private static final String MAPPING = "fields: {externalId: 编号, text: 内容, place.grid: 网格}";

    @TestHTTPResource("/imports")
    String imports;

    @Test
    void anAdministratorImportsAFileAndSeesWhatIsWrongWithIt() {
        Tokens.of("import-person").roles("admin").areas("*").admit();
        var page = Chromium.desktop("zh-CN");
        Chromium.signIn(page, imports, "import-person");
        picture(page, "imports-empty-zh");

        page.fill("#system", "page-12345");
        page.click("#begin button");
        assertThat(page.locator("[role=alert]")).containsText("请选择要导入的文件");
        assertThat(page.locator("#system")).hasValue("page-12345");
        choose(page, "内容,编号\n吵,1\n");
        assertThat(page.locator("[role=alert]")).containsText("mapping.fields.place.grid");
        assertThat(Chromium.seriousFindings(page)).isEmpty();

        page.uncheck("#dryRun");
        choose(
                page,
                "编号,内容,网格\nP1,路灯不亮,%s\nP2,,%s\nP3,井盖丢了,123\n"
                        .formatted(grids().get(3).code(), grids().get(3).code()));
        assertThat(page.locator("#progress .chip-good")).isVisible(patiently());
        assertThat(page.locator("#taken")).hasText("1");
        assertThat(page.locator("#errors tbody tr")).hasCount(2);
        assertThat(page.locator("#errors")).containsText("place.grid");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        picture(page, "imports-run-zh");
        page.navigate(imports.replace("/imports", "/language?to=en&back=/imports"));
        assertThat(page.locator("#runs")).containsText("finished");
        picture(page, "imports-en");
    }

    @Test
    void anAdministratorSaysWhereASystemIsToldAndTriesItOut() {
        try (var receiver = new Receiver()) {
            Tokens.of("systems-person").roles("admin").areas("*").admit();
            var page = Chromium.desktop("zh-CN");
            Chromium.signIn(page, imports.replace("/imports", "/systems"), "systems-person");

            page.fill("#system", "page-hotline");
            page.fill("#url", "ftp://example.org");
            page.click("#add-send");
            assertThat(page.locator("#add [role=alert]")).containsText("https");
            assertThat(page.locator("#system")).hasValue("page-hotline");
            page.fill("#url", receiver.url());
            page.click("#add-send");
            assertThat(page.locator("#secret code")).containsText("whsec_");
            assertThat(Chromium.seriousFindings(page)).isEmpty();
            picture(page, "systems-zh");

            page.click("#addresses a[href^='/systems/'] >> text=" + receiver.url());
            page.click("#test");
            assertThat(page.locator("#log .chip-good")).isVisible(patiently());
            assertThat(receiver.taken()).anyMatch(Receiver.Heard::isPing);
            assertThat(Chromium.seriousFindings(page)).isEmpty();
            picture(page, "systems-address-zh");
            page.click("details:has(#remove) summary");
            page.click("#remove");
            assertThat(page.locator("body")).not().containsText(receiver.url());
        }
    }

    private static void choose(Page page, String file) {
        page.setInputFiles("#file", payload("工单.csv", "text/csv", file));
        page.setInputFiles("#mapping", payload("mapping.yaml", "application/yaml", MAPPING));
        page.click("#begin button");
    }

    private static FilePayload payload(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/" + name + ".png")));
    }
}
