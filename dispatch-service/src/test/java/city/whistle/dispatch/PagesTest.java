package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.Screens.act;
import static city.whistle.dispatch.Screens.appears;
import static city.whistle.dispatch.Screens.fine;
import static city.whistle.dispatch.Screens.open;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Tier;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
@WithTestResource(value = StubNeighbours.class, scope = TestResourceScope.GLOBAL)
class PagesTest {
    private static final String UNIT = "sanitation";
    private static final String HANDLER = "handler-" + UNIT;

    private static final LocatorAssertions.HasTextOptions LONG =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    @TestHTTPResource("/desk")
    String desk;

    @TestHTTPResource("/triage")
    String triage;

    @BeforeEach
    void peopleWork() {
        Tokens.of(HANDLER).roles("handler").units(UNIT).admit();
        Tokens.of("handler-water").roles("handler").units("water").admit();
        Tokens.of("dispatcher")
                .roles("dispatcher")
                .units("city-command")
                .areas("*")
                .admit();
        Tokens.of("supervisor").roles("supervisor").areas("*").admit();
    }

    @AfterEach
    void peopleRest() {
        Screens.rest();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 还剩 2 小时, 已超 2 天, 请写明做了什么, 已办结",
        "en, 2 h, late by 2 d, Say what was done, 'Done, callback to come'"
    })
    void aHandlerTakesATicketFromTheDeskAndFinishesIt(
            String language, String left, String late, String missing, String done) {
        var id = People.placed(aComplaint().saying("垃圾桶满溢三天无人清运"), UNIT);
        due(id, Duration.ofHours(3));
        due(People.placed(aComplaint().of(Tier.KEY).saying("污水井盖破损，夜间有人绊倒"), UNIT), Duration.ofDays(-2));
        var page = Screens.open(language, desk + "?tab=unassigned", HANDLER);
        assertThat(page.getByText(left).first()).isVisible();
        assertThat(page.getByText(late).first()).isVisible();
        fine(page, "desk", language);

        page.locator("#to-" + id).click();
        act(page, "sign-in", Map.of());
        act(page, "look-up", Map.of("purpose", "约定上门时间"));
        assertThat(page.locator("#reporter")).containsText(StubNeighbours.PHONE);
        fine(page, "reporter", language);
        act(page, "contact", Map.of("note", "约定下午上门"));
        open(page, "done");
        page.setInputFiles("#done-evidence", photo());
        act(page, "done", Map.of("finding", "垃圾桶确已满溢"));

        assertThat(page.locator("#refused")).isVisible();
        assertThat(page.locator("#done-action-wrong")).containsText(missing);
        assertThat(page.locator("#done-reason-wrong")).isVisible();
        assertThat(page.locator("#done-finding")).hasValue("垃圾桶确已满溢");
        assertThat(page.locator("#done-evidence-wrong")).hasCount(0);
        fine(page, "ticket-missing", language);
        page.fill("#done-action", "已清运并加派班次");
        page.selectOption("#done-reason", "solved");
        page.click("#done-send");

        assertThat(page.getByText(done).first()).isVisible();
        assertThat(People.ticket(id).getString("state")).isEqualTo("done");
        assertThat(People.ticket(id).getList("evidence.id")).hasSize(1);
        assertThat(page.getByText(StubNeighbours.EXPLANATION)).isVisible();
        fine(page, "ticket", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aDispatcherAcceptsTheSuggestionWithOneKey(String language) {
        var id = People.filed(aComplaint().unsure().filed());
        var page = Screens.open(language, triage, "dispatcher");
        page.navigate(triage + "?case=" + id);
        assertThat(page.locator("section[aria-labelledby=suggested]"))
                .containsText(language.equals("en") ? "stays with the nearest unit in charge" : "属地优先");
        fine(page, "triage", language);

        page.keyboard().press("a");

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(People.ticket(id).getString("state")).isEqualTo("dispatched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aDispatcherTurnsACaseAwayOnlyWithTheRightAddress(String language) {
        var id = People.filed(aComplaint().unsure().filed());
        var page = Screens.open(language, triage, "dispatcher");
        page.navigate(triage + "?case=" + id);

        page.keyboard().press("r");
        page.fill("#reject-reason", "属于诉讼事项");
        page.click("#reject-send");
        assertThat(page.locator("#reject-rightAddress-wrong")).isVisible();
        assertThat(page.locator("#reject-reason")).hasValue("属于诉讼事项");
        page.fill("#reject-rightAddress", "鹤鸣区人民法院");
        page.click("#reject-send");

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(People.ticket(id).getString("state")).isEqualTo("not_accepted");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 别人改动了这张工单", "en, Somebody else changed this ticket"})
    void whoIsTooLateIsToldSoAndKeepsWhatWasTyped(String language, String words) {
        var id = People.signedIn(aComplaint(), UNIT);
        var page = Screens.open(language, desk + "/" + id, HANDLER);
        People.done(People.handler(UNIT), id, "log", Map.of("text", "另一位同事的记录"));

        act(page, "log", Map.of("text", "我的记录"));

        assertThat(page.locator("#refused")).containsText(words);
        assertThat(page.locator("#log-text")).hasValue("我的记录");
        page.click("#log-send");
        assertThat(page.getByText("我的记录").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aSupervisorFindsARequestForMoreTimeAndGrantsIt(String language) {
        var id = People.signedIn(aComplaint(), UNIT);
        var handler = Screens.open(language, desk + "/" + id, HANDLER);
        act(handler, "extend", Map.of("amount", "2", "reason", "配件两天后到货"));
        var page = Screens.open(language, desk + "?tab=waiting&sort=-filedAt", "supervisor");

        page.locator("#to-" + id).click();
        act(page, "grant-extension", Map.of());

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(People.ticket(id).getInt("background.extensions")).isEqualTo(1);
    }

    @Test
    void manyAreSignedInAtOnce() {
        var first = People.placed(aComplaint(), UNIT);
        var second = People.placed(aComplaint(), UNIT);
        var page = Screens.open("zh-CN", desk + "?tab=unassigned&sort=-filedAt", HANDLER);

        page.check("#pick-" + first);
        page.check("#pick-" + second);
        page.locator("button[data-key=s]").click();

        assertThat(page.locator("[role=status]")).containsText("已处理 2 件");
        assertThat(People.ticket(first).getString("assignee")).isEqualTo(HANDLER);
        assertThat(People.ticket(second).getString("assignee")).isEqualTo(HANDLER);
    }

    @Test
    void manyAreHandedToAColleagueByKeyboard() {
        var open = People.placed(aComplaint(), UNIT);
        var taken = People.signedIn(aComplaint(), UNIT);
        var page = Screens.open("en", desk + "?tab=unit&sort=-filedAt", HANDLER);

        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.fill("#assignee", "handler-" + UNIT + "-2");
        page.click("#assign");

        assertThat(page.locator("[role=status]")).containsText("2 changed");
        assertThat(People.ticket(open).getString("assignee")).isEqualTo("handler-" + UNIT + "-2");
        assertThat(People.ticket(taken).getString("assignee")).isEqualTo("handler-" + UNIT + "-2");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 有变动", "en, has just changed"})
    void whoReadsATicketLearnsThatItChanged(String language, String words) {
        var id = People.signedIn(aComplaint(), UNIT);
        var page = Screens.open(language, desk + "/" + id, HANDLER);
        People.done(People.handler(UNIT), id, "log", Map.of("text", "另一位同事的记录", "public", true));

        page.evaluate("htmx.ajax('GET', document.getElementById('news').getAttribute('hx-get'), '#news')");

        assertThat(page.locator("#news")).containsText(words);
        page.locator("#news a").click();
        assertThat(page.getByText("另一位同事的记录").first()).isVisible();
    }

    @Test
    void whatIsNewAppearsByItselfAndOnlyToThoseWhoMaySeeIt() {
        Tokens.of("handler-agriculture").roles("handler").units("agriculture").admit();
        var page = Screens.open("zh-CN", desk + "?tab=unassigned&sort=-filedAt", HANDLER);
        var stranger = Screens.open("zh-CN", desk + "?tab=unassigned", "handler-agriculture");
        stranger.evaluate("() => { new EventSource('/desk/stream').onmessage = () => document.body.append('·'); }");
        heard(stranger, 1);
        var queue = Screens.open("zh-CN", triage, "dispatcher");

        var held = People.filed(aComplaint().unsure().saying("请派单员看一看").filed());
        appears(queue.locator("#cases a[href*='" + held + "'], #triage a[href*='" + held + "']")
                .first());
        var id = People.placed(aComplaint(), UNIT);
        appears(page.locator("#to-" + id));

        heard(stranger, 1);
        People.placed(aComplaint(), "agriculture");
        heard(stranger, 2);
    }

    /** It was told so often that something changed: the first time at once, to begin with. */
    private static void heard(Page page, int times) {
        assertThat(page.locator("body")).hasText(Pattern.compile("[^·]·{" + times + "}$"), LONG);
    }

    @Test
    void theMapShowsWhatTheListShows() {
        var id = People.placed(aComplaint(), UNIT);
        var page = Screens.open("zh-CN", desk + "?tab=unassigned&sort=-filedAt", HANDLER);

        page.locator("a[data-key=m]").click();

        appears(page.locator("whistle-map svg .map-point").first());
        fine(page, "desk-map", "zh-CN");
        var own = page.request().get(desk + "/map.json?tab=unassigned&sort=-filedAt");
        assertThat(own.text()).contains("/desk/" + id);
        var stranger = Screens.open("zh-CN", desk, "handler-water");
        assertThat(stranger.request().get(desk + "/map.json?tab=unit").text()).doesNotContain(id.toString());
        assertThat(stranger.request().get(triage + "/map.json").status()).isEqualTo(403);
    }

    @Test
    void aForeignTicketIsNotFoundAndAForgedFormIsRefused() {
        var id = People.placed(aComplaint(), UNIT);
        var stranger = Screens.open("zh-CN", desk, "handler-water");
        var handler = Screens.open("zh-CN", desk, HANDLER);

        assertThat(stranger.navigate(desk + "/" + id).status()).isEqualTo(404);
        assertThat(stranger.locator("h1")).isVisible();
        var forged = RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData("version=*");
        assertThat(handler.request().post(desk + "/" + id + "/sign-in", forged).status())
                .isEqualTo(400);
        assertThat(stranger.navigate(triage).status()).isEqualTo(403);
    }

    @Test
    void whoHasSeenTheListAsItIsGetsNothing() {
        var id = People.placed(aComplaint(), UNIT);
        var page = Screens.open("zh-CN", desk + "?tab=unit&sort=-filedAt", HANDLER);
        var poll = page.locator("#list").getAttribute("hx-get");
        var address = java.net.URI.create(desk).resolve(poll).toString();

        assertThat(page.request().get(address).status()).isEqualTo(204);
        People.done(People.handler(UNIT), id, "sign-in", Map.of());
        assertThat(page.request().get(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theDeskAndATicketFitAPhone(String language) {
        var id = People.signedIn(aComplaint(), UNIT);
        var page = Screens.phone(language, desk, HANDLER);
        fits(page, "desk-phone", language);
        page.navigate(desk + "/" + id);
        fits(page, "ticket-phone", language);
    }

    private static void fits(Page page, String name, String language) {
        var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide).isLessThanOrEqualTo(360);
        fine(page, name, language);
    }

    /** Escalation tells when it is due, so long from now. */
    private static void due(UUID id, Duration left) {
        var at = Clock.systemUTC().instant().plus(left).truncatedTo(ChronoUnit.SECONDS);
        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, UNIT, at));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> at.toString().equals(People.ticket(id).getString("dueAt")));
    }

    private static FilePayload photo() {
        return new FilePayload("bin.jpg", "image/jpeg", new byte[] {1, 2, 3});
    }
}
