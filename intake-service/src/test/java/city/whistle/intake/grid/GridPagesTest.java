package city.whistle.intake.grid;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.place;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.contracts.Actor;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.SiteCheck;
import city.whistle.contracts.Head;
import city.whistle.intake.Intake;
import city.whistle.intake.attachment.FileFixture;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class GridPagesTest {
    private static final int GRID = 40;

    @TestHTTPResource("/grid")
    String grid;

    @ParameterizedTest
    @CsvSource({"zh-CN, 已上报", "en, Reported"})
    void aWorkerReportsInThreeTaps(String language, String done) {
        var page = patrol(language);
        picture(page, "grid", language);
        page.navigate(grid + "/new");

        page.locator(".tile").nth(2).click();
        page.locator("#photos").setInputFiles(photo("pothole.jpg"));
        picture(page, "grid-new", language);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        page.locator("[data-send]").click();

        assertThat(page.locator(".alert-success")).containsText(done);
        var told = Topics.await(latest(), ComplaintFiled.class);
        assertThat(told.sorting().category()).isEqualTo("road.pothole");
        assertThat(told.place().grid()).startsWith(area());
        assertThat(told.attachments()).hasSize(1);
        assertThat(page.locator("details").first()).isVisible();
    }

    @Test
    void whatIsSolvedOnTheSpotIsToldWithPhotosFromBeforeAndAfter() {
        var page = patrol("zh-CN");
        page.navigate(grid + "/new");
        page.locator(".tile").first().click();
        page.locator("#photos").setInputFiles(photo("before.jpg"));
        page.locator("summary").first().click();
        page.locator("#solved").check();
        page.locator("#after").setInputFiles(photo("after.jpg"));
        page.locator("[data-send]").click();

        assertThat(page.locator("#action")).isVisible();
        assertThat(page.locator("[role=alert]")).isVisible();
        page.locator("#action").fill("清走了楼道里的纸箱");
        picture(page, "grid-solved", "zh");
        page.locator("[data-send]").click();

        assertThat(page.locator(".alert-success")).isVisible();
        var told = Topics.await(latest(), ComplaintFiled.class);
        assertThat(told.solvedOnSpot()).isNotNull();
        assertThat(told.solvedOnSpot().action()).isEqualTo("清走了楼道里的纸箱");
        assertThat(told.attachments()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 没有网络", "en, No network"})
    void onPatrolWithoutNetworkTheListIsReadAndAReportGoesOutOnceWithItsPhotos(String language, String offline) {
        var filed = here();
        var page = patrol(language);
        assertThat(page.locator("whistle-map .map-point").first()).isVisible();
        picture(page, "grid-map", language);
        page.waitForFunction("() => navigator.serviceWorker.ready.then(() => document.documentElement.dataset.kept)");
        var phone = page.context();
        phone.setOffline(true);

        page.reload();
        assertThat(page.locator("#offline")).containsText(offline);
        assertThat(page.locator("body")).containsText(filed.number());
        page.navigate(grid + "/new");
        page.locator(".tile").nth(1).click();
        page.locator("#photos").setInputFiles(new FilePayload[] {photo("one.jpg"), photo("two.jpg")});
        var words = "offline " + UUID.randomUUID();
        page.locator("#text").fill(words);
        page.locator("[data-send]").click();
        assertThat(page.locator("#outbox li[data-state=waiting]")).hasCount(1);
        picture(page, "grid-offline", language);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        page.close();

        phone.setOffline(false);
        var again = phone.newPage();
        again.navigate(grid);

        assertThat(again.locator("#outbox li[data-state=sent]")).hasCount(1);
        var arrived =
                as("dispatcher", "dispatcher", area()).queryParam("text", words).get(COMPLAINTS);
        arrived.then().body("items.size()", equalTo(1));
        var told = Topics.await(UUID.fromString(arrived.path("items[0].id")), ComplaintFiled.class);
        assertThat(told.attachments()).hasSize(2);
    }

    @Test
    void nobodyIsReportedForWithoutConsent() {
        var page = patrol("zh-CN");
        page.navigate(grid + "/new");
        page.locator(".tile").first().click();
        page.locator("summary").nth(1).click();
        page.locator("#phone").fill("13912345678");

        page.locator("[data-send]").click();

        assertThat(page.locator("[role=alert] a")).hasAttribute("href", "#consent");
        page.locator("#consent").check();
        page.locator("[data-send]").click();
        assertThat(page.locator(".alert-success")).isVisible();
        var told = Topics.await(latest(), ComplaintFiled.class);
        assertThat(told.onBehalf()).isTrue();
        assertThat(told.contactable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void theCentreAsksAndTheWorkerAnswersOnTheSpot(String language) {
        var filed = here();
        ask(filed, Map.of("question", "is_it_done", "note", "看看音响还在不在")).statusCode(201);
        var page = patrol(language);
        var form = page.locator("form", new Page.LocatorOptions().setHasText(filed.number()));
        picture(page, "grid-check", language);
        assertThat(Chromium.seriousFindings(page)).isEmpty();

        form.locator("input[value=false]").check();
        form.locator("input[name=remark]").fill("音响还在，电话13912345678");
        form.locator("button").click();

        assertThat(page.locator(".alert-success")).containsText(filed.number());
        var told = Topics.await(filed.id(), ComplaintSupplemented.class);
        assertThat(told.text()).contains("还没有办好", "音响还在").doesNotContain("13912345678");
        assertThat(page.locator("form", new Page.LocatorOptions().setHasText(filed.number())))
                .hasCount(0);
    }

    @Test
    void aCheckIsAnsweredOnceAndInTheOwnGridsOnly() {
        var filed = here();
        String id = ask(filed, Map.of("question", "is_it_so"))
                .statusCode(201)
                .body("number", equalTo(filed.number()))
                .extract()
                .path("id");

        answer(id, "999999", Map.of("confirmed", true)).statusCode(404);
        answer(id, area(), Map.of()).statusCode(422).body("errors.field", hasItem("confirmed"));
        answer(id, area(), Map.of("confirmed", true)).statusCode(200).body("confirmed", equalTo(true));
        answer(id, area(), Map.of("confirmed", true)).statusCode(409);
        ask(filed, Map.of("note", "?")).statusCode(422).body("errors.field", hasItem("question"));
        as("grid", "grid_worker", area()).get("/api/v1/checks").then().statusCode(200);
        as("handler", "handler").get("/api/v1/checks").then().statusCode(403);
    }

    @Test
    void whatCallbackAsksBeforeClosingGoesBackWithItsRound() {
        var filed = here();
        var head = new Head(filed.id(), filed.number(), Instant.now(), "pack", Actor.staff("agent", null));
        Topics.publish(new CallbackAttempted(head, 2, 3, false, null, true));
        String id = await().until(
                        () -> as("grid-x", "grid_worker", area())
                                .get("/api/v1/checks")
                                .jsonPath()
                                .getString("items.find { it.caseId == '" + filed.id() + "' }.id"),
                        Objects::nonNull);

        answer(id, area(), Map.of("confirmed", false, "remark", "音响还在")).statusCode(200);

        var told = Topics.await(filed.id(), ComplaintSupplemented.class);
        assertThat(told.siteCheck()).isEqualTo(new SiteCheck(2, false));
        assertThat(told.text()).contains("还没有办好", "音响还在");
    }

    private static ValidatableResponse ask(Intake.Case filed, Map<String, String> question) {
        return as("dispatcher", "dispatcher")
                .body(question)
                .post(COMPLAINTS + "/" + filed.id() + "/checks")
                .then();
    }

    private static ValidatableResponse answer(String id, String area, Map<String, Object> seen) {
        return as("grid-x", "grid_worker", area)
                .body(seen)
                .post("/api/v1/checks/" + id + "/answer")
                .then();
    }

    /** A case in the worker's community. */
    private static Intake.Case here() {
        var body = body(NOISE);
        body.put("place", place(GRID));
        return filed(body);
    }

    private static String area() {
        return grids().get(GRID).community().code();
    }

    private Page patrol(String language) {
        var login = "patrol-" + UUID.randomUUID();
        Tokens.of(login).roles("grid_worker").areas(area()).admit();
        var page = Chromium.phone(language);
        Chromium.signIn(page, grid, login);
        return page;
    }

    private static UUID latest() {
        List<String> ids = as("dispatcher", "dispatcher", area())
                .queryParam("limit", 1)
                .get(COMPLAINTS)
                .jsonPath()
                .getList("items.id");
        return UUID.fromString(ids.get(0));
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name, "image/jpeg", FileFixture.photo(320, 240));
    }

    private static void picture(Page page, String name, String language) {
        var file = "target/screens/" + name + "-" + language.substring(0, 2) + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(file)).setFullPage(true));
    }
}
