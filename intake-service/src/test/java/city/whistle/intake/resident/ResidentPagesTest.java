package city.whistle.intake.resident;

import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.grids;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.attachment.FileFixture;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class ResidentPagesTest {
    private static final String NOISE = "楼下烧烤店凌晨还在放音响，噪音扰民，老人睡不着";

    @TestHTTPResource("/")
    String home;

    @ParameterizedTest
    @CsvSource({"zh-CN, 看起来是：噪声扰民, 已受理", "en, Looks like: Noise, Received"})
    void aResidentFilesInAtMostSevenStepsAndFollowsTheCase(String language, String guess, String state) {
        var page = at(Chromium.phone(language), 3);
        page.navigate(home);
        Looks.fine(page, "filing-empty", language);
        var thumb = new Thumb(page)
                .types("#text", NOISE)
                .taps("#locate")
                .takesPhotos(2)
                .types("#phone", "13912345678");
        assertThat(page.locator("#guess")).containsText(guess);
        var community = grids().get(3).community().name();
        assertThat(page.locator("#here")).containsText(language.equals("en") ? community.en() : community.zh());
        assertThat(page.locator("#picked img")).hasCount(2);
        Looks.fine(page, "filing", language);

        thumb.taps("#send");

        page.waitForURL("**/receipt?code=*");
        assertThat(thumb.interactions()).isLessThanOrEqualTo(7);
        assertThat(page.locator("#number")).hasText(Pattern.compile("[0-9]{13}"));
        Looks.fine(page, "receipt", language);
        page.click("#to-check");
        assertThat(page.locator("#verdict.good")).isVisible();
        Looks.fine(page, "check", language);
        page.goBack();
        page.click("#track");
        assertThat(page.locator("#state")).hasText(state);
        assertThat(page.locator(".timeline img")).hasCount(2);
        Looks.fine(page, "track-new", language);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void thePinOfTheMapSaysWhereAndMovesWithTheTelephone(String language) {
        var page = at(Chromium.phone(language), 3);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(home);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).noneMatch(url -> url.contains("map"));

        page.click("#show-map");
        page.click("#spot .map-frame > svg");
        assertThat(page.locator("#here")).isVisible();
        assertThat(page.locator("[name=at]")).hasValue(Pattern.compile("47\\.\\d+,12[34]\\.\\d+"));
        page.click("#locate");
        var community = grids().get(3).community().name();
        assertThat(page.locator("#here")).containsText(language.equals("en") ? community.en() : community.zh());
        var spot = grids().get(3);
        assertThat(page.locator("whistle-map")).hasAttribute("pin", "%.6f,%.6f".formatted(spot.lat(), spot.lon()));
        Looks.fine(page, "map", language);
        var located = page.inputValue("[name=at]");
        page.focus(".map-pin-handle");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[name=at]")).not().hasValue(located);
        new Thumb(page).types("#text", NOISE).types("#address", "3 号楼").taps("#send");

        page.waitForURL("**/receipt?code=*");
        var filed = filedAs(page.textContent("#number")).getFirst().toString();
        assertThat(filed).contains("address=3 号楼", grids().get(3).code());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 人民公园东门", "en, Park east gate"})
    void whoScansACodeFilesInAtMostFiveSteps(String language, String spot) {
        var page = Chromium.phone(language);
        page.navigate(home + "s/" + code(spot));
        assertThat(page.locator("fieldset .good")).containsText(spot);

        var thumb = new Thumb(page).types("#text", NOISE).taps("#send");

        page.waitForURL("**/receipt?code=*");
        assertThat(thumb.interactions()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 这个二维码不是本市发出的", "en, This code is not one of ours"})
    void aForgedCodeIsSaidToBeOneAndThePlainFormWorks(String language, String words) {
        var page = Chromium.phone(language);

        var answer = page.navigate(home + "s/" + "A".repeat(32));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator(".warn").first()).containsText(words);
        page.selectOption("#grid", new SelectOption().setIndex(5));
        new Thumb(page).types("#text", NOISE).taps("#send");
        page.waitForURL("**/receipt?code=*");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 请写清是什么事", "en, Say what it is"})
    void withoutScriptTheSameFormIsPosted(String language, String missing) {
        var plain = Chromium.phone(language).context().browser();
        var page = plain.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(360, 740)
                        .setLocale(language))
                .newPage();
        page.navigate(home);
        var community = grids().get(0).community().name();
        var thumb = new Thumb(page)
                .types("#address", (language.equals("en") ? community.en() : community.zh()) + " 12")
                .takesPhotos(1)
                .taps("#send");
        assertThat(page.locator("#text-wrong")).containsText(missing);
        assertThat(page.locator("input[name=attachments]")).hasCount(1);
        Looks.shot(page, "filing-plain", language);

        thumb.types("#text", NOISE).taps("#send");

        assertThat(page.locator("#number")).isVisible();
        page.click("#track");
        assertThat(page.locator(".timeline img")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 现在没有网络", "en, No network"})
    void whatIsWrittenWithoutNetworkArrivesOnceWithItsPhotosAfterTheTabWasClosed(String language, String queued) {
        var context = installed(language);
        context.setOffline(true);
        var page = context.newPage();
        page.navigate(home);
        var words = NOISE + " " + System.nanoTime();
        page.selectOption("#grid", new SelectOption().setIndex(9));
        new Thumb(page).types("#text", words).takesPhotos(2);
        assertThat(page.locator("#picked img")).hasCount(2);
        assertThat(page.locator("#draft")).isVisible();
        page.reload();
        assertThat(page.locator("#text")).hasValue(words);
        assertThat(page.locator("#picked img")).hasCount(2);
        page.click("#send");
        assertThat(page.locator("#progress")).containsText(queued);
        assertThat(page.locator("#outbox li[data-state=waiting]")).hasCount(1);
        Looks.fine(page, "offline", language);
        page.close();

        context.setOffline(false);
        var again = context.newPage();
        again.navigate(home);

        assertThat(again.locator("#outbox li[data-state=sent]")).hasCount(1);
        assertThat(filedAs(words)).hasSize(1);
        Looks.fine(again, "sent", language);
        again.click("#outbox li[data-state=sent] a");
        assertThat(again.locator(".timeline img")).hasCount(2);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void whoWritesOfDangerIsToldWhomToCallAndCanStillSend(String language) {
        var page = at(Chromium.phone(language), 7);
        page.navigate(home);
        new Thumb(page).types("#text", "三楼着火了，冒浓烟").taps("#locate");
        assertThat(page.locator("#advice a")).hasAttribute("href", "tel:119");
        Looks.fine(page, "danger", language);

        page.click("#send");

        page.waitForURL("**/receipt?code=*");
        assertThat(page.locator("#advice")).containsText("119");
    }

    @Test
    void aSimilarCaseNearbyIsOfferedAndFollowed() {
        var first = at(Chromium.phone("zh-CN"), 11);
        first.navigate(home);
        new Thumb(first).types("#text", NOISE).taps("#locate").taps("#send");
        first.waitForURL("**/receipt?code=*");
        var second = at(Chromium.phone("zh-CN"), 11);
        second.navigate(home);

        new Thumb(second).types("#text", NOISE + "请处理").taps("#locate");

        assertThat(second.locator("#similar")).containsText("已受理");
        Looks.fine(second, "similar", "zh-CN");

        new Thumb(second).taps("[name=follow]").taps("#send");

        second.waitForURL("**/receipt?code=*");
        second.click("#track");
        assertThat(second.locator("#state")).hasText("并案办理");
    }

    @Test
    void whoSendsThePlainFormTwiceWithItsPhotosComesToTheFirstReceipt() {
        var key = UUID.randomUUID().toString();

        var first = plain(key);
        assertThat(first).contains("/receipt?code=");
        assertThat(plain(key)).isEqualTo(first);
        given().multiPart("text", NOISE)
                .multiPart("key", key)
                .multiPart("grid", grids().get(0).code())
                .post("/")
                .then()
                .statusCode(409);
    }

    private static String plain(String key) {
        return given().redirects()
                .follow(false)
                .multiPart("key", key)
                .multiPart("text", NOISE)
                .multiPart("grid", grids().get(0).code())
                .multiPart("photos", "a.jpg", FileFixture.photo(640, 480), "image/jpeg")
                .post("/")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    @Test
    void theLongestTextIsTakenWhereverItIsSent() {
        var text = "漏".repeat(4000);

        given().redirects()
                .follow(false)
                .multiPart(new MultiPartSpecBuilder(text)
                        .controlName("text")
                        .charset(UTF_8)
                        .mimeType("text/plain")
                        .build())
                .multiPart("grid", grids().get(0).code())
                .post("/")
                .then()
                .statusCode(303);
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", text)
                .post("/suggestion")
                .then()
                .statusCode(200);
    }

    @Test
    void theFirstViewIsLightAndFollowsTheDarkScheme() {
        var page = Chromium.phone("zh-CN");
        var bytes = new AtomicLong();
        var wire = page.context().newCDPSession(page);
        wire.on(
                "Network.loadingFinished",
                done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));
        wire.send("Network.enable");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(home);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(100_000);
        Looks.fine(page, "filing-dark", "zh-CN");
    }

    @Test
    void whatAnotherSiteOrAProgramSendsIsNotFiled() {
        var words = "program " + System.nanoTime();
        given().header("Sec-Fetch-Site", "cross-site")
                .multiPart("text", words)
                .multiPart("grid", grids().get(0).code())
                .post("/")
                .then()
                .statusCode(403);
        given().header("Origin", "https://elsewhere.example")
                .multiPart("text", words)
                .multiPart("grid", grids().get(0).code())
                .post("/")
                .then()
                .statusCode(403);
        given().redirects()
                .follow(false)
                .multiPart("text", words)
                .multiPart("grid", grids().get(0).code())
                .multiPart("website", "http://spam.example")
                .post("/")
                .then()
                .statusCode(303)
                .header("Location", Matchers.endsWith("/"));

        assertThat(filedAs(words)).isEmpty();
    }

    /** The page's service worker is there, and has kept the page. */
    private BrowserContext installed(String language) {
        var page = Chromium.phone(language);
        page.navigate(home);
        page.evaluate("() => navigator.serviceWorker.ready");
        page.waitForFunction("() => caches.match('/').then(kept => !!kept)");
        // what Chromium keeps is lost now and then when the page that asked for it is closed at once
        page.reload();
        page.waitForFunction("() => caches.match('/').then(kept => !!kept)");
        page.close();
        return page.context();
    }

    private static Page at(Page page, int grid) {
        var centre = grids().get(grid);
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(centre.lat(), centre.lon()));
        return page;
    }

    private static String code(String label) {
        return as("operator", "operator")
                .body(Map.of("grid", grids().get(5).code(), "label", label))
                .post("/api/v1/qr-codes")
                .jsonPath()
                .getString("items[0].token");
    }

    private static List<Object> filedAs(String words) {
        return as("operator", "operator")
                .queryParam("text", words)
                .get("/api/v1/complaints")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
