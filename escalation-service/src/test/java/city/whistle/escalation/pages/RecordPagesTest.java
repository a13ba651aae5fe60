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

/** Calendars, campaigns, the inbox and the log of deliveries in a browser. */
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
    @CsvSource({"zh-CN, 2052, 已生效", "en, 2053, is in force"})
    void aYearIsOfferedByOnePersonAndPutInForceByAnother(String language, int year, String inForce) {
        var page = Chromium.desktop(language);
        Chromium.signIn(page, watch + "/calendars/" + year, "admin");
        choose(page, "{\"year\":%d,\"days\":[{\"date\":\"%d-10-02\",\"isOffDay\":true}]}".formatted(year, year));
        assertThat(page.getByText(year + "-10-02")).isVisible();
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        page.locator("main form button").click();
        assertThat(page.locator("main form[action$=withdrawal]")).isVisible();
        assertThat(page.locator("main form[action$=decision]")).hasCount(0);

        var second = Chromium.desktop(language);
        Chromium.signIn(second, watch + "/calendars", "supervisor");
        assertThat(Chromium.seriousFindings(second)).isEmpty();
        second.locator("#offers a:has-text('" + year + "')").click();
        second.locator("button[value=true]").click();
        assertThat(second.locator("#error-reason")).isVisible();
        second.fill("#reason", "已与国务院公告逐日核对");
        assertThat(Chromium.seriousFindings(second)).isEmpty();
        picture(second, "watch-calendar-offer", language);
        second.locator("button[value=true]").click();

        assertThat(second.locator(".alert-success")).containsText(inForce);
        assertThat(second.locator(".months .is-off")).hasCount(1);
        assertThat(second.locator("#offers")).containsText("admin");
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

    @ParameterizedTest
    @CsvSource({"zh-CN, 主干道占道经营整治, civil-affairs", "en, Clear the main roads, education"})
    void aCampaignIsBegunPlannedAndReportedOn(String language, String title, String unit) {
        Tokens.of("head-" + unit).roles("unit_head").units(unit).admit();
        var page = Chromium.desktop(language);
        Chromium.signIn(page, watch + "/campaigns", "supervisor");
        page.locator("details.act summary").click();
        page.fill("#begin-title", title);
        page.locator("#begin-aim ~ button").click();
        assertThat(page.locator("#error-begin-aim")).isVisible();
        assertThat(page.locator("#begin-title")).hasValue(title);
        page.fill("#begin-aim", "五月底前主干道无占道经营");
        page.fill("#begin-dueOn", "2026-05-29");
        page.locator("#begin-aim ~ button").click();
        open(page, "item");
        page.fill("#item-measure", "集中清理");
        page.fill("#item-text", "清理主干道两侧流动摊点");
        page.selectOption("#item-unit", unit);
        page.fill("#item-dueOn", "2026-03-08");
        page.locator("form[action$=items] button").click();
        assertThat(page.locator("#error-item-dueOn")).isVisible();
        page.fill("#item-dueOn", "2026-03-06");
        page.locator("form[action$=items] button").click();
        open(page, "milestone");
        page.fill("#milestone-share", "50");
        page.fill("#milestone-dueOn", "2026-03-06");
        page.locator("form[action$=milestones] button").click();
        assertThat(page.locator(".campaign-items")).hasCount(2);

        var head = Chromium.desktop(language);
        Chromium.signIn(head, page.url(), "head-" + unit);
        head.locator(".campaign-items summary").click();
        head.locator(".campaign-items textarea").fill("清理十二处，附照片");
        head.locator(".campaign-items form button").click();

        assertThat(head.locator(".campaign-items blockquote")).containsText("清理十二处");
        page.reload();
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        picture(page, "watch-campaign", language);
        page.navigate(watch + "/campaigns");
        assertThat(page.getByText(title).first()).isVisible();
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        picture(page, "watch-campaigns", language);
    }

    private static void open(Page page, String form) {
        page.locator("details:has(#" + form + "-dueOn) summary").click();
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
