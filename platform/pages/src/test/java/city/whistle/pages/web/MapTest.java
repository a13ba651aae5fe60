package city.whistle.pages.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.city.AreaLevel;
import city.whistle.city.City;
import city.whistle.city.CityPack;
import city.whistle.city.Language;
import city.whistle.testkit.Chromium;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map as a page uses it, without any service behind it. */
class MapTest {
    private static final City CRANE = CityPack.read(Path.of("../../deploy/cities/crane"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAGE = """
            <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>地图</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/assets/resident.css"><link rel="stylesheet" href="/assets/map.css">
            <script src="/assets/map.js" defer></script></head><body><main>
            <h1>地图</h1>
            <whistle-map id="cases" areas="/areas.json" points="/points.json" label="在办件"><p>列表</p></whistle-map>
            <whistle-map id="figures" areas="/areas.json" counts="/counts.json" label="各街道件数"></whistle-map>
            <form><input name="north" aria-label="北"><input name="east" aria-label="东">
            <whistle-map id="spot" areas="/areas.json" pin="" lat="north" lon="east" label="地点"></whistle-map></form>
            <whistle-map id="nothing" areas="/none.json"><p>没有地图</p></whistle-map>
            </main></body></html>
            """;
    private static final String POINTS = """
            {"type": "FeatureCollection", "features": [
              {"geometry": {"coordinates": [123.90, 47.34]}, "properties": {"title": "路灯不亮", "href": "/one", "tone": "ok"}},
              {"geometry": {"coordinates": [124.05, 47.40]}, "properties": {"title": "井盖丢失", "href": "/two", "tone": "emergency"}},
              {"geometry": {"coordinates": [124.05, 47.40001]}, "properties": {"title": "积水", "href": "/three", "tone": "late", "count": 3}}
            ]}
            """;

    @SuppressWarnings("NullAway.Init")
    private static HttpServer server;

    @SuppressWarnings("NullAway.Init")
    private static Page page;

    @BeforeAll
    static void open() throws IOException {
        var areas = JSON.writeValueAsString(AreaCollection.of(CRANE.outlines(AreaLevel.SUBDISTRICT), Language.ZH));
        var first = CRANE.outlines(AreaLevel.SUBDISTRICT).getFirst().code();
        var pages = Map.of(
                "/", PAGE,
                "/areas.json", areas,
                "/points.json", POINTS,
                "/counts.json", "{\"" + first + "\": {\"count\": 12, \"label\": \"一共 12 件\", \"href\": \"/area\"}}");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var body = pages.containsKey(path) ? pages.get(path).getBytes(UTF_8) : asset(path);
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        page = Chromium.phone("zh-CN");
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
        assertThat(page.locator("#cases .map-point")).hasCount(2);
    }

    @AfterAll
    static void close() {
        page.context().close();
        server.stop(0);
    }

    @Test
    void pointsHaveShapesAndAreReachedByKeyboardAndThoseAtOneSpotAreDrawnAsOne() {
        var together = page.locator("#cases .map-cluster");

        assertThat(page.locator("#cases a.map-point")).hasAttribute("href", "/one");
        assertThat(page.locator("#cases .map-legend")).hasText("正常已超期特急");
        assertThat(together).hasAttribute("aria-label", "特急 · 4 件在一起，点开放大");
        together.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#cases a.map-point[href='/two']")).isVisible();
        assertThat(page.locator("#cases a.map-point[href='/three']")).isVisible();
        page.keyboard().press("0");
        assertThat(together).isVisible();
    }

    @Test
    void countsAreWrittenAndShadeTheAreas() {
        assertThat(page.locator("#figures .map-count")).hasText("12");
        assertThat(page.locator("#figures a[href='/area'] path.shaded title")).hasText("一共 12 件");
    }

    @Test
    void thePinIsPutDraggedAndMovedByKeys() {
        var north = page.locator("[name=north]");
        var map = page.locator("#spot svg").first();

        map.scrollIntoViewIfNeeded();
        var box = map.boundingBox();
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
        assertThat(page.locator("#spot .map-pin-handle")).isVisible();
        var put = Double.parseDouble(north.inputValue());
        assertThat(CRANE.gridAt(put, Double.parseDouble(page.inputValue("[name=east]"))))
                .isPresent();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2 - 20);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2 - 60);
        page.mouse().up();
        var dragged = Double.parseDouble(north.inputValue());
        assertThat(dragged).isGreaterThan(put);
        page.focus("#spot .map-pin-handle");
        page.keyboard().press("ArrowDown");
        assertThat(Double.parseDouble(north.inputValue())).isBetween(put, dragged);
        page.evaluate("() => document.getElementById('spot').setAttribute('pin', '47.34,123.9')");
        assertThat(page.locator("#spot .map-pin-handle")).isInViewport();
    }

    @Test
    void itLooksRightAndWithoutOutlinesWhatItHoldsStandsInstead() {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/map.png")));
        assertThat(page.locator("#nothing")).hasText("没有地图");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }

    private static byte[] asset(String path) {
        try (var file = MapTest.class.getResourceAsStream("/META-INF/resources" + path)) {
            return path.startsWith("/assets/")
                    ? Objects.requireNonNull(file, path).readAllBytes()
                    : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String path) {
        return path.equals("/")
                ? "text/html"
                : path.endsWith("css") ? "text/css" : path.endsWith("js") ? "text/javascript" : "application/json";
    }
}
