package city.whistle.callback.figures.web;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Satisfaction;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class FigurePagesTest {
    private static final String MAY = "?from=1986-05-01&to=1986-05-31";
    private static final String DISTRICT = "239904";
    private static final String WATER = "water";
    private static final String GAS = "gas";
    private static boolean told;

    @TestHTTPResource("/figures")
    String figures;

    @TestHTTPResource("/public")
    String open;

    @BeforeEach
    void aMonthLongAgo() {
        Tokens.of("supervisor-" + DISTRICT).roles("supervisor").areas(DISTRICT).admit();
        Tokens.of("head-" + GAS).roles("unit_head").units(GAS).admit();
        Tokens.of("handler-" + GAS).roles("handler").units(GAS).admit();
        if (!told) {
            IntStream.range(0, 34).forEach(i -> tell(aCase(1986, 5, i).ledBy(WATER), i % 17 != 0));
            IntStream.range(0, 3).forEach(i -> tell(aCase(1986, 5, i).ledBy(GAS), true));
            IntStream.range(0, 31).forEach(i -> tell(aCase(1986, 4, i % 28).ledBy(WATER), i % 3 != 0));
            told = true;
        }
        await().untilAsserted(() -> new Staff(
                        Tokens.of("s").roles("supervisor").areas(DISTRICT).sign())
                .get("/api/v1/figures", Map.of("from", "1986-04-01", "to", "1986-05-31"))
                .then()
                .body("total.completion.n", Matchers.is(68), "total.resolution.d", Matchers.is(68)));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 满意率, 件数太少", "en, Satisfaction, Too few"})
    void eachNumberOpensItsCasesAndSmallSamplesAreNotCompared(String language, String name, String few) {
        var page = open(language, "supervisor-" + DISTRICT);

        var tile = page.locator("section[aria-labelledby=tile-satisfaction]");
        assertThat(tile).containsText(name);
        assertThat(tile).containsText("94.59");
        assertThat(tile).containsText("+");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(Pattern.compile("燃气|Gas")))
                        .locator(".fig-few")
                        .first())
                .hasAttribute("title", Pattern.compile(few + ".*"));
        assertThat(page.locator(".fig-dot")).hasCount(2);
        picture(page, "figures", language);

        tile.locator("a").first().click();
        assertThat(page.locator("tbody tr")).hasCount(35);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }

    @Test
    void theTableCanBeTakenAway() {
        var page = open("zh-CN", "supervisor-" + DISTRICT);

        var csv = page.request().get(figures + "/table.csv" + MAY);
        var xlsx = page.request().get(figures + "/table.xlsx" + MAY);

        assertThat(csv.headers().get("content-disposition")).contains("figures.csv");
        assertThat(csv.text().lines().toList()).hasSize(4).anyMatch(line -> line.startsWith("water,"));
        assertThat(xlsx.body()).startsWith('P', 'K');
        Staff.auditor()
                .get("/api/v1/figures/table.csv", Map.of("by", "month", "from", "1986-05-01", "to", "1986-05-31"))
                .then()
                .statusCode(200)
                .body(Matchers.containsString("1986-05,"));
        Staff.agent().get("/api/v1/figures/table.csv", Map.of()).then().statusCode(403);
        Staff.nobody().get("/api/v1/figures/steps", Map.of()).then().statusCode(401);
    }

    @Test
    void theStepsAreMeasuredFromTheFiling() {
        Staff.auditor()
                .get("/api/v1/figures/steps", Map.of("from", "1986-05-01", "to", "1986-05-31"))
                .then()
                .statusCode(200)
                .body(
                        "percentiles", Matchers.contains(50, 75, 90, 95),
                        "items.step", Matchers.contains("dispatched", "signed_in", "contacted", "done", "closed"),
                        "items.count", Matchers.everyItem(Matchers.is(37)),
                        "items[0].hours[0]", Matchers.is(1.0f),
                        "items[3].hours[3]", Matchers.is(48.0f));
    }

    @Test
    void aHeadSeesTheOwnUnitAloneAndAHandlerNothing() {
        var head = open("zh-CN", "head-" + GAS);
        var handler = Chromium.desktop("zh-CN");
        Chromium.signIn(handler, figures, "handler-" + GAS);

        assertThat(head.locator(".fig-table tbody tr")).hasCount(1);
        assertThat(head.locator("section[aria-labelledby=tile-completion]")).containsText("3 / 3");
        assertThat(handler.navigate(figures).status()).isEqualTo(403);
        assertThat(handler.navigate(figures + "/cases" + MAY).status()).isEqualTo(403);
        assertThat(handler.navigate(figures + "/table.csv" + MAY).status()).isEqualTo(403);
        assertThat(head.navigate(figures + "?from=yesterday").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 其余街道乡镇合计", "en, All other subdistricts together"})
    void everybodySeesAMonthAndNobodyIsRecognised(String language, String rest) {
        var month = language.equals("en") ? 3 : 6;
        publicMonth(month);
        var page = Chromium.phone(language);

        page.navigate(open + "?month=1990-0" + month);

        assertThat(page.locator(".open-bars li")).hasCount(2);
        assertThat(page.locator(".open-bars li").last()).containsText(rest);
        assertThat(page.locator(".open-bars li").last()).containsText("8");
        assertThat(page.locator("whistle-map .shaded").first()).isVisible();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        picture(page, "public", language);
        var csv = page.request().get(open.replace("/public", "/api/v1/open-data/areas.csv?month=1990-0" + month));
        assertThat(csv.text().lines().toList())
                .containsExactly(
                        "\uFEFFmonth,area,name,taken",
                        "1990-0" + month + ",239902003,南门街道,7",
                        "1990-0" + month + ",rest,,8");
        Staff.nobody()
                .get("/public/counts.json", Map.of("month", "1990-0" + month))
                .then()
                .body(
                        "'239902003'.text", Matchers.is("7"),
                        "'239902004'.text", Matchers.is("<5"),
                        "'239902002'.text", Matchers.is("…"),
                        "'239902002'.count", Matchers.is(0));
        assertThat(page.navigate(open + "?month=1990-13").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 一九八六年五月, 居民说解决了", "en, May 1986, Residents say it is solved"})
    void whoAnswersForTheCityPublishesAPeriodForGood(String language, String name, String solved) {
        Tokens.of("supervisor").roles("supervisor").areas("*").admit();
        var page = Chromium.desktop(language);
        Chromium.signIn(page, figures, "supervisor");
        page.navigate(figures + "/publications");

        page.click("#publish");
        assertThat(page.locator("#name-wrong")).isVisible();
        page.fill("#name", name);
        page.fill("#from", "1986-05-01");
        page.fill("#to", "1986-05-31");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        page.click("#publish");

        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator(".open-totals")).containsText(solved);
        assertThat(page.locator(".open-totals")).containsText("94.59 % (35/37)");
        assertThat(page).hasURL(Pattern.compile(".*/public/[0-9a-f-]{36}"));
        picture(page, "published", language);
        var everybody = Chromium.phone(language);
        assertThat(everybody.navigate(page.url()).status()).isEqualTo(200);
        everybody.navigate(open.replace("/public", "/"));
        assertThat(everybody.locator(".open-month")).isVisible();
    }

    private static void publicMonth(int month) {
        Map.of("239902003", 7, "239902004", 2, "239902002", 6)
                .forEach((area, count) -> IntStream.range(0, count)
                        .forEach(i -> Topics.publish(aCaseFiledAt(at(1990, month, i))
                                .inDistrict("239902")
                                .inSubdistrict(area)
                                .filed())));
        await().untilAsserted(() -> Staff.nobody()
                .get("/api/v1/open-data/month.json", Map.of("month", "1990-0" + month))
                .then()
                .body("city.taken", Matchers.is(15)));
    }

    private static CaseFixture aCase(int year, int month, int day) {
        return aCaseFiledAt(at(year, month, day % 28)).inDistrict(DISTRICT);
    }

    private static Instant at(int year, int month, int day) {
        return Instant.parse("%d-%02d-%02dT02:00:00Z".formatted(year, month, day + 1));
    }

    /** Everything goes well, but that some residents do not agree. */
    private static void tell(CaseFixture aCase, boolean solved) {
        List.of(
                        aCase.filed(),
                        aCase.dispatched(Duration.ofHours(1)),
                        aCase.due(1, ClockKind.COMPLETION, Duration.ofDays(5), Duration.ofHours(1)),
                        aCase.signedIn(1, Duration.ofHours(2)),
                        aCase.contacted(1, Duration.ofHours(3)),
                        aCase.done(1, Duration.ofHours(48)),
                        aCase.answered(
                                1,
                                solved,
                                solved ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED,
                                Duration.ofHours(50)),
                        aCase.closed(1, Duration.ofHours(51)))
                .forEach(Topics::publish);
    }

    private Page open(String language, String login) {
        var page = Chromium.desktop(language);
        Chromium.signIn(page, figures, login);
        page.navigate(figures + MAY);
        return page;
    }

    private static void picture(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/" + name + "-" + language.substring(0, 2) + ".png")));
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }
}
