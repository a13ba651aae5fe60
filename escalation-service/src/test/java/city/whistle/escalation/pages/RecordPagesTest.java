package city.whistle.escalation.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, the inbox and the log of deliveries in a browser. */
@QuarkusTest
@WithBackbone
class RecordPagesTest {
    @Inject
    SettableClock clock;

    @TestHTTPResource("/watch")
    String watch;

    @BeforeEach
    void peopleWork() {
        clock.set("2026-03-02T09:00");
        Tokens.of("supervisor").roles("supervisor").areas("*").admit();
        Tokens.of("admin").roles("admin").areas("*").admit();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.release();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 2052, 已载入", "en, 2053, is loaded"})
    void aYearIsLoadedOnlyAfterOneHasSeenWhatItChanges(String language, int year, String loaded) {
        var page = Chromium.desktop(language);
        Chromium.signIn(page, watch + "/calendars", "admin");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        page.navigate(watch + "/calendars/" + year);

        choose(page, "{\"year\":%d,\"days\":[{\"date\":\"%d-10-02\",\"isOffDay\":true}]}".formatted(year, year));

        assertThat(page.getByText(year + "-10-02")).isVisible();
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        page.locator("main form button").click();
        assertThat(page.locator(".alert-success")).containsText(loaded);
        assertThat(page.locator(".months .is-off")).hasCount(1);
        page.navigate(watch + "/calendars/2026");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        picture(page, "watch-calendar", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aFileThatIsNoScheduleComesBackWithWhatIsWrong(String language) {
        var page = Chromium.desktop(language);
        Chromium.signIn(page, watch + "/calendars/2054", "admin");

        choose(page, "{\"year\":1999}");

        assertThat(page.locator(".alert-danger")).containsText("year");
        assertThat(page.locator("#file")).isVisible();
        assertThat(page.locator(".months .is-off")).hasCount(0);
    }

    /** Units that no other test gives work to. */
    @ParameterizedTest
    @CsvSource({"zh-CN, agriculture", "en, commerce"})
    void whoIsToldReadsItInTheInboxAndTheLogSaysSo(String language, String unit) {
        Tokens.of("head-" + unit).roles("unit_head").units(unit).admit();
        var one = DispatchedCase.of("农贸市场旁沟渠淤塞", Tier.KEY, Urgency.NORMAL)
                .to(unit)
                .at(clock.instant());
        clock.set("2026-03-02T11:05");
        Topics.await(one.id(), FirstOverdue.class);
        var head = Chromium.desktop(language);
        Chromium.signIn(head, watch + "/inbox", "head-" + unit);

        assertThat(head.getByText(one.number()).first()).isVisible();
        assertThat(Chromium.seriousFindings(head)).isEmpty();
        picture(head, "watch-inbox", language);
        head.locator("main form button").click();

        assertThat(head.locator(".is-unread")).hasCount(0);
        var supervisor = Chromium.desktop(language);
        Chromium.signIn(supervisor, watch + "/notices", "supervisor");
        supervisor.navigate(watch + "/notices?case=" + one.id());
        assertThat(supervisor.getByText(one.number()).first()).isVisible();
        assertThat(Chromium.seriousFindings(supervisor)).isEmpty();
        picture(supervisor, "watch-notices", language);
        supervisor.locator("main form button").first().click();
        assertThat(supervisor).hasURL(watch + "/notices?case=" + one.id());
    }

    private static void choose(Page page, String json) {
        page.locator("details summary").click();
        page.setInputFiles(
                "#file", new FilePayload("year.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        page.locator("details button").click();
    }

    private static void picture(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/" + name + "-" + language.substring(0, 2) + ".png")));
    }
}
