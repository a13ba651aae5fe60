package city.whistle.callback.report.web;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.Satisfaction;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doubtful closures, exclusions and reports: what those see who watch over the units. */
@QuarkusTest
@WithBackbone
class OversightPagesTest {
    private static final String DISTRICT = "239903";
    private static final String UNIT = "landscaping";

    @TestHTTPResource("/figures")
    String figures;

    @TestHTTPResource("/public")
    String open;

    @Inject
    SettableClock clock;

    @BeforeEach
    void peopleWatch() {
        Tokens.of("supervisor-" + DISTRICT).roles("supervisor").areas(DISTRICT).admit();
        Tokens.of("head-" + UNIT).roles("unit_head").units(UNIT).admit();
        Tokens.of("handler-" + UNIT).roles("handler").units(UNIT).admit();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.release();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 1987, 4 分钟就办结, 同样的话写了 3 件, 抽查结果已记下",
        "en, 1988, done within 4 min, same words for 3 cases, on record"
    })
    void whatLooksDoubtfulIsFlaggedAndSpotChecked(
            String language, int year, String fast, String same, String recorded) {
        var hasty = told(aCase(year, 1).reporting("路面破损", "已重新铺装并压实路面"), Duration.ofMinutes(64));
        IntStream.range(2, 5)
                .forEach(day -> told(aCase(year, day).reporting("绿化缺株", "已安排补种同规格苗木"), Duration.ofHours(20)));
        told(aCase(year, 6).reporting("杂草", "已处理"), Duration.ofHours(20));
        var fine = done(aCase(year, 7).reporting("枝叶遮挡路灯", "已修剪枝条，灯光恢复"), Duration.ofHours(20));
        await().untilAsserted(() -> supervisor()
                .get("/api/v1/doubts", Map.of("from", year + "-05-01", "to", year + "-05-31"))
                .then()
                .body("cases.size()", Matchers.is(5)));
        var page = open(language, "/doubts?from=" + year + "-05-01&to=" + year + "-05-31", "supervisor-" + DISTRICT);

        assertThat(page.getByText(hasty.number())).isVisible();
        assertThat(page.getByText(fast)).hasCount(1);
        assertThat(page.getByText(same)).hasCount(3);
        assertThat(page.getByText(fine.number())).hasCount(0);
        assertThat(page.locator("tbody").first()).containsText("5");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText(hasty.number()));
        row.locator("summary").click();
        row.locator("textarea").fill("现场没有新铺的路面");
        picture(page, "doubts", language);
        row.locator("button[value=wrong]").click();

        assertThat(page.locator("[role=status]")).containsText(recorded);
        assertThat(page.getByText("现场没有新铺的路面")).isVisible();
        supervisor()
                .json()
                .body(Map.of("cycle", 1, "verdict", "fine", "note", "又看了一次"))
                .post("/api/v1/doubts/" + hasty.id() + "/checks")
                .then()
                .statusCode(409);
        new Staff(Tokens.of("s-own").roles("supervisor").units(UNIT).areas("*").sign())
                .json()
                .body(Map.of("cycle", 1, "verdict", "fine", "note", "没问题"))
                .post("/api/v1/doubts/" + fine.id() + "/checks")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 2", "en, 3"})
    void aUnitAsksToLeaveACaseOutAndSomebodyElseDecides(String language, int day) {
        var aCase = done(aCase(1989, day), Duration.ofHours(20));
        var head = open(language, "/exclusions", "head-" + UNIT);

        head.locator("summary").first().click();
        head.locator("#send").click();
        assertThat(head.locator("#number-wrong")).isVisible();
        assertThat(head.locator("#reason-wrong")).isVisible();
        head.fill("#number", aCase.number());
        head.fill("#reason", "诉求涉及外省单位，本市无权处理");
        head.locator("#send").click();
        assertThat(head.locator("[role=status]")).isVisible();
        assertThat(head.locator("button[name=decision]")).hasCount(0);

        var page = open(language, "/exclusions", "supervisor-" + DISTRICT);
        var row = page.locator("tr", new Page.LocatorOptions().setHasText(aCase.number()));
        row.locator("summary").click();
        row.locator("textarea").fill("核实属实");
        picture(page, "exclusions", language);
        row.locator("button[value=grant]").click();

        assertThat(page.locator("[role=status]")).isVisible();
        supervisor()
                .get("/api/v1/figures", Map.of("from", "1989-05-0" + (day + 1), "to", "1989-05-0" + (day + 1)))
                .then()
                .body(
                        "total.accepted", Matchers.is(0),
                        "excluded.number", Matchers.contains(aCase.number()),
                        "excluded.reason", Matchers.contains("appeal"));
    }

    @Test
    void nobodyDecidesOnTheOwnWishAndEachIsDecidedOnce() {
        var aCase = done(aCase(1989, 9), Duration.ofHours(20));
        var head = new Staff(Tokens.of("head-" + UNIT)
                .roles("unit_head", "supervisor")
                .units(UNIT)
                .areas("*")
                .sign());
        var wish = Map.of("number", aCase.number(), "reason", "不属实");

        assertThat(post(head, "", wish).statusCode()).isEqualTo(200);
        assertThat(post(head, "", wish).statusCode()).isEqualTo(409);
        var decision = Map.of("decision", "refuse", "reason", "理由不足");
        assertThat(post(head, "/" + aCase.id() + "/decision", decision).statusCode())
                .isEqualTo(404);
        assertThat(post(supervisor(), "/" + aCase.id() + "/decision", decision).statusCode())
                .isEqualTo(200);
        assertThat(post(supervisor(), "/" + aCase.id() + "/decision", decision).statusCode())
                .isEqualTo(409);
        var stranger =
                new Staff(Tokens.of("head-gas").roles("unit_head").units("gas").sign());
        assertThat(post(stranger, "", wish).statusCode()).isEqualTo(404);
        assertThat(post(head, "", Map.of("number", "12", "reason", "x")).statusCode())
                .isEqualTo(422);
        assertThat(post(Staff.agent(), "", wish).statusCode()).isEqualTo(403);
    }

    @Test
    void aReportNamesWhoDidNotDoWellAndWhy() {
        IntStream.range(0, 31).forEach(i -> {
            var aCase = told(aCase(2006, i % 28), Duration.ofHours(20));
            Topics.publish(aCase.answered(1, i % 2 == 0, Satisfaction.SATISFIED, Duration.ofHours(30)));
        });
        await().untilAsserted(() -> supervisor()
                .get("/api/v1/figures", Map.of("from", "2006-05-01", "to", "2006-05-31"))
                .then()
                .body("total.resolution.d", Matchers.is(31)));

        report("zh-CN", "鹤城市吹哨报到月报", "有一项低于最低等次");
        report("en", "Crane City: monthly report", "Units with a rate below");
    }

    private void report(String language, String title, String means) {
        var page = open(language, "/report?kind=month&day=2006-05-09", "supervisor-" + DISTRICT);

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.getByText(means)).isVisible();
        assertThat(page.locator("li:has(.ti-alert-triangle)").filter(new Locator.FilterOptions().setHasText("51.61")))
                .hasCount(1);
        picture(page, "report", language);
        var pdf = page.request().get(page.locator("#pdf").getAttribute("href").replaceFirst("/figures", figures));
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith('%', 'P', 'D', 'F');
        keep(pdf.body(), "target/report-" + language.substring(0, 2) + ".pdf");
        assertThat(page.navigate(figures + "/report?kind=year").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 2004, 单位自报：完成 60 %, 撤回，原因：工期推迟",
        "en, 2005, The unit says: 60 % done, 'withdrawn, because: 工期推迟'"
    })
    void aUnitPromisesASupervisorPublishesAndEverybodySeesWhatBecameOfIt(
            String language, int year, String said, String withdrawn) {
        clock.set(year + "-05-20T10:00");
        Tokens.of("supervisor").roles("supervisor").areas("*").admit();
        IntStream.range(0, 7).forEach(i -> {
            var aCase = told(aCase(year, i), Duration.ofHours(20));
            Topics.publish(aCase.answered(1, i > 0, Satisfaction.SATISFIED, Duration.ofHours(30)));
        });
        var head = open(language, "/promises?state=proposed", "head-" + UNIT);
        head.locator("summary").first().click();
        head.locator("#send").click();
        assertThat(head.locator("#textZh-wrong")).isVisible();
        assertThat(head.locator("#target-wrong")).isVisible();
        promise(head, "反映的问题九成得到解决", "resolution", "#target", "90");
        promise(head, "三十条背街补种行道树", "milestone", "#due", year + "-06-30");
        assertThat(head.locator("button[value=publish]")).hasCount(0);

        var page = open(language, "/promises?state=proposed", "supervisor");
        picture(page, "promises-approve", language);
        publish(page);
        publish(page);
        head.navigate(figures + "/promises");
        var trees =
                head.locator("tr", new Page.LocatorOptions().setHasText("行道树")).first();
        trees.locator("details").first().locator("summary").click();
        trees.locator("input[name=percent]").fill("60");
        trees.locator("textarea[name=note]").fill("已补种 18 条街");
        trees.locator("form[action$=reports] button").click();
        assertThat(head.locator("[role=status]")).isVisible();
        picture(head, "promises", language);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Staff.nobody()
                        .get("/api/v1/open-data/promises.json", Map.of("year", year))
                        .then()
                        .body("items.progress.d", Matchers.hasItem(7)));
        var everybody = Chromium.phone(language);
        everybody.navigate(open);
        assertThat(promised(everybody, "九成")).containsText("85.71 %");
        assertThat(promised(everybody, "行道树")).containsText(said);
        picture(everybody, "public-promises", language);

        trees.locator("details").last().locator("summary").click();
        trees.locator("form[action$=withdrawal] textarea").fill("工期推迟");
        trees.locator("form[action$=withdrawal] button").click();
        assertThat(head.locator("[role=status]")).isVisible();
        everybody.navigate(open + "/promises?year=" + year);
        assertThat(promised(everybody, "行道树")).containsText(withdrawn);
        assertThat((Integer) everybody.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        picture(everybody, "public-promises-all", language);
    }

    private static Locator promised(Page page, String text) {
        return page.locator(".prom", new Page.LocatorOptions().setHasText(text));
    }

    private void promise(Page head, String text, String measure, String field, String value) {
        head.navigate(figures + "/promises?state=proposed");
        head.locator("summary").first().click();
        head.fill("#textZh", text);
        head.selectOption("#measure", measure);
        head.fill(field, value);
        head.locator("#send").click();
        assertThat(head.locator("[role=status]")).isVisible();
    }

    private void publish(Page supervisor) {
        supervisor.navigate(figures + "/promises?state=proposed");
        var row = supervisor.locator(".prom-row").first();
        row.locator("summary").click();
        row.locator("textarea").fill("可检验");
        row.locator("button[value=publish]").click();
        assertThat(supervisor.locator("[role=status]")).isVisible();
    }

    @Test
    void whoDoesNotWatchSeesNoneOfIt() {
        var handler = Chromium.desktop("zh-CN");
        Chromium.signIn(handler, figures, "handler-" + UNIT);

        assertThat(handler.navigate(figures + "/doubts").status()).isEqualTo(403);
        assertThat(handler.navigate(figures + "/exclusions").status()).isEqualTo(403);
        assertThat(handler.navigate(figures + "/report").status()).isEqualTo(403);
        assertThat(handler.navigate(figures + "/promises").status()).isEqualTo(403);
        Staff.nobody().get("/api/v1/doubts", Map.of()).then().statusCode(401);
        Staff.nobody().get("/api/v1/exclusions", Map.of()).then().statusCode(401);
    }

    private static Response post(Staff who, String path, Map<String, String> body) {
        return who.json().body(body).post("/api/v1/exclusions" + path);
    }

    private static Staff supervisor() {
        return new Staff(Tokens.of("supervisor-" + DISTRICT)
                .roles("supervisor")
                .areas(DISTRICT)
                .sign());
    }

    private static CaseFixture aCase(int year, int day) {
        return aCaseFiledAt(Instant.parse("%d-05-%02dT02:00:00Z".formatted(year, day + 1)))
                .inDistrict(DISTRICT)
                .inSubdistrict(DISTRICT + "009")
                .ledBy(UNIT);
    }

    private static void keep(byte[] content, String file) {
        try {
            Files.write(Path.of(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, and its callback waits. */
    private static CaseFixture done(CaseFixture aCase, Duration after) {
        told(aCase, after);
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }

    /** Dispatched and signed in within an hour, done after that long. */
    private static CaseFixture told(CaseFixture aCase, Duration after) {
        Topics.publish(aCase.filed());
        Topics.publish(aCase.dispatched(Duration.ofMinutes(30)));
        Topics.publish(aCase.signedIn(1, Duration.ofHours(1)));
        Topics.publish(aCase.done(1, after));
        return aCase;
    }

    private Page open(String language, String path, String login) {
        var page = Chromium.desktop(language);
        Chromium.signIn(page, figures, login);
        page.navigate(figures + path);
        return page;
    }

    private static void picture(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/" + name + "-" + language.substring(0, 2) + ".png")));
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }
}
