package city.whistle.intake.sorting;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.place;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.Intake;
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

/** Hot spots, models and rules in a browser. */
@QuarkusTest
@WithBackbone
class SortingPagesTest {
    private static final int HOT = 43;
    private static final int ELSEWHERE = 47;
    private static final String SCRIPT = "天桥下的路灯不亮，路灯全灭了<script>document.title='hacked'</script><b>晚上太黑</b>";

    @TestHTTPResource("/hotspots")
    String hotSpots;

    @TestHTTPResource("/sorting/models")
    String models;

    @TestHTTPResource("/sorting/preview")
    String preview;

    @Test
    void aDispatcherMakesOneCaseOfAHotSpot() {
        for (int i = 0; i < 3; i++) {
            filedAt(HOT, SCRIPT);
        }
        Tokens.of("spot-dispatcher").roles("dispatcher").areas("*").admit();
        var desk = Chromium.desktop("zh-CN");
        Chromium.signIn(desk, hotSpots, "spot-dispatcher");
        var row = desk.locator(
                "#spots tr",
                new Page.LocatorOptions().setHasText(grids().get(HOT).name().zh()));
        assertThat(row).containsText("多 3");
        assertThat(desk.locator("whistle-map svg")).isVisible();
        picture(desk, "hotspots-zh");
        assertThat(Chromium.seriousFindings(desk)).isEmpty();

        row.locator("a").first().click();
        assertThat(desk.locator("#members")).containsText(SCRIPT);
        assertThat(desk.locator("#members b")).hasCount(0);
        assertThat(desk.title()).doesNotContain("hacked");
        desk.click("#join summary");
        picture(desk, "hotspot-join-zh");
        assertThat(Chromium.seriousFindings(desk)).isEmpty();
        desk.click("#join button");
        assertThat(desk.locator("[role=status]")).containsText("2 件已并入");
        assertThat(desk.locator("#join")).hasCount(0);
        desk.navigate(hotSpots + "/topics?days=30");
        assertThat(desk.locator("h1")).hasText("话题");
        desk.setViewportSize(360, 740);
        desk.navigate(hotSpots.replace("/hotspots", "/language?to=en&back=/hotspots"));
        assertThat(desk.locator("h1")).hasText("Hot spots");
        assertThat((Integer) desk.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        picture(desk, "hotspots-phone-en");
    }

    @Test
    void anAdministratorTrainsActivatesAndRollsBackAModel() {
        as("operator", "operator")
                .body(Map.of("category", "edu.culture_sports"))
                .put(COMPLAINTS + "/" + filedAt(ELSEWHERE, "秋千架子锈断了").id() + "/category")
                .then()
                .statusCode(204);
        Tokens.of("sort-admin").roles("admin").areas("*").admit();
        var page = Chromium.desktop("zh-CN");
        Chromium.signIn(page, models, "sort-admin");
        var before = page.locator("section", new Page.LocatorOptions().setHas(page.locator(".chip-good")))
                .getAttribute("id");

        page.click("#train summary");
        page.click("#train button");
        assertThat(page.locator("[role=status]")).containsText("影子");
        var shadow = page.locator("section", new Page.LocatorOptions().setHas(page.locator(".chip-info")))
                .getAttribute("id");
        page.locator("#" + before + " summary").first().click();
        picture(page, "models-zh");
        assertThat(Chromium.seriousFindings(page)).isEmpty();

        activate(page, shadow, "");
        assertThat(page.locator("#wrong-" + shadow)).containsText("请写理由");
        page.fill("#reason-" + shadow, "检验更好");
        page.locator("#" + shadow + " form button").click();
        assertThat(page.locator("[role=status]")).containsText(shadow);
        assertThat(page.locator("#" + shadow + " .chip-good")).isVisible();
        activate(page, before, "退回");
        assertThat(page.locator("#" + before + " .chip-good")).isVisible();
    }

    @Test
    void rulesAreTriedBeforeTheyAreInForce() {
        var word = UUID.randomUUID().toString();
        var filed = filedAt(ELSEWHERE, "天桥下的路灯不亮，晚上太黑了 " + word);
        Tokens.of("rule-admin").roles("admin").areas("*").admit();
        var page = Chromium.desktop("en");
        Chromium.signIn(page, preview, "rule-admin");
        page.click("#from-pack");
        assertThat(page.locator("#rules")).hasValue(java.util.regex.Pattern.compile("# Sorting rules[\\s\\S]*"));

        page.fill("#rules", "rules: [{name: x, when: 'nonsense('}]");
        page.click("#try");
        assertThat(page.locator("[role=alert]")).containsText("cannot be tried");
        assertThat(page.locator("#rules")).hasValue("rules: [{name: x, when: 'nonsense('}]");
        page.fill(
                "#rules",
                "rules: [{name: x, when: 'text.contains(\"" + word
                        + "\")', tier: difficult, reason: {zh: 太黑, en: too dark}}]");
        page.click("#try");

        var change = page.locator("#changes tr", new Page.LocatorOptions().setHasText(filed.number()));
        assertThat(change).containsText("difficult · normal");
        assertThat(change).containsText("too dark");
        picture(page, "rules-en");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }

    private static Intake.Case filedAt(int grid, String text) {
        var body = body(text);
        body.put("place", place(grid));
        return filed(body);
    }

    private static void activate(Page page, String version, String reason) {
        page.locator("#" + version + " details").last().locator("summary").click();
        page.fill("#reason-" + version, reason);
        page.locator("#" + version + " form button").click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/" + name + ".png")));
    }
}
