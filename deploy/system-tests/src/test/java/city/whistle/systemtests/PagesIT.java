package city.whistle.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.testkit.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of person at their page of the running city, signed in as the city signs people in. */
class PagesIT {
    private static final String PHONE = "13904520077";

    private final RunningCity city = RunningCity.drill();
    private final Cases cases = new Cases(new Api(city));

    @ParameterizedTest
    @CsvSource({
        "operator, intake, /hotline",
        "grid, intake, /grid",
        "operator, intake, /codes",
        "handler-city-command, dispatch, /desk",
        "head-city-command, dispatch, /desk/workload",
        "dispatcher, dispatch, /triage",
        "supervisor, escalation, /watch",
        "supervisor, escalation, /watch/matters",
        "supervisor, escalation, /watch/letters",
        "admin, escalation, /watch/calendars",
        "agent, callback, /calls",
        "supervisor, callback, /figures",
    })
    void everybodyFindsTheirPage(String login, String service, String path) {
        var page = Chromium.desktop("zh-CN");
        var refused = refusalsOf(page);

        Chromium.signIn(page, city.url(service) + path, login);

        assertThat(page.locator("main")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "zh");
        assertThat(refused).isEmpty();
        page.context().close();
    }

    @Test
    void aResidentFilesOnAPhoneAndFollowsTheCaseUntilItIsLate() {
        var page = Chromium.phone("zh-CN");
        var refused = refusalsOf(page);
        page.navigate(city.url("intake") + "/");

        page.fill("#text", Cases.NOISE);
        page.selectOption("#grid", new SelectOption().setIndex(7));
        page.click("#send");
        page.waitForURL("**/receipt**");
        page.click("#track");

        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            page.reload();
            return page.locator("main").innerText().contains("分管领导");
        });
        assertThat(refused).isEmpty();
        page.context().close();
    }

    @Test
    void aClerkReachesTheResidentThroughTheVaultAndSeesWhyItIsDueThen() {
        var body = Cases.body(Cases.NOISE);
        body.put("reporter", Map.of("name", "测试人", "phone", PHONE));
        var filed = cases.file(body, null);
        var unit = cases.dispatched(filed).path("lead").path("unit").asText();
        var page = Chromium.desktop("zh-CN");
        var refused = refusalsOf(page);

        Chromium.signIn(page, city.url("dispatch") + "/desk/" + filed.id(), "handler-" + unit);
        act(page, "sign-in", Map.of());
        act(page, "look-up", Map.of("purpose", "约定上门时间"));

        assertThat(page.locator("#reporter")).containsText(PHONE);
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            page.navigate(city.url("dispatch") + "/desk/" + filed.id());
            return page.locator("main").innerText().contains("办结");
        });
        assertThat(refused).isEmpty();
        page.context().close();
    }

    /** What the browser was refused, or could not be given. */
    private static List<String> refusalsOf(Page page) {
        var refused = new ArrayList<String>();
        page.onResponse((Response answer) -> {
            if (answer.status() >= 400) {
                refused.add(answer.status() + " " + answer.url());
            }
        });
        return refused;
    }

    private static void act(Page page, String action, Map<String, String> fields) {
        if (!page.locator("#" + action + "-send").isVisible()) {
            page.click("details:has(#" + action + "-send) > summary");
        }
        fields.forEach((field, value) -> page.fill("#" + action + "-" + field, value));
        page.click("#" + action + "-send");
        page.waitForLoadState();
    }
}
