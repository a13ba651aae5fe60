package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.Screens.act;
import static city.whistle.dispatch.Screens.fine;
import static city.whistle.dispatch.Screens.open;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Actor;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.Head;
import city.whistle.contracts.Tier;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs a second person: returns, joint handling, suspension, merging; and what heads and dispatchers prepare. */
@QuarkusTest
@WithBackbone
@WithTestResource(value = StubNeighbours.class, scope = TestResourceScope.GLOBAL)
class DecisionPagesTest {
    private static final String UNIT = "sanitation";
    private static final String OTHER = "municipal";
    private static final String HANDLER = "handler-" + UNIT;

    @TestHTTPResource("/desk")
    String desk;

    @TestHTTPResource("/triage")
    String triage;

    @BeforeEach
    void peopleWork() {
        Tokens.of(HANDLER).roles("handler").units(UNIT).admit();
        Tokens.of("head-" + UNIT).roles("unit_head").units(UNIT).admit();
        Tokens.of("handler-" + OTHER).roles("handler").units(OTHER).admit();
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
    @CsvSource({"zh-CN, 单位申请退单, '指挥中心指定，不能退单'", "en, The unit says that it is not its own, by the command desk"})
    void anObjectionStandsInTriageAndADesignationIsFinal(String language, String objection, String designated) {
        var id = People.signedIn(aComplaint(), UNIT);
        var handler = Screens.open(language, desk + "/" + id, HANDLER);
        act(handler, "return", Map.of("reason", "道路由市政养护", "legalBasis", "城市道路管理条例"));
        var dispatcher = Screens.open(language, triage + "?case=" + id, "dispatcher");
        assertThat(dispatcher.locator("#objection")).containsText(objection);
        assertThat(dispatcher.getByText("城市道路管理条例")).isVisible();
        fine(dispatcher, "triage-objection", language);

        dispatcher.click("#grant-return-send");
        assertThat(dispatcher.locator("#grant-return-lead-wrong")).isVisible();
        dispatcher.selectOption("#grant-return-lead", OTHER);
        dispatcher.check("[action$=grant-return] [name=designated]");
        dispatcher.click("#grant-return-send");

        assertThat(dispatcher.locator("[role=status]").first()).isVisible();
        var taker = Screens.open(language, desk + "/" + id, "handler-" + OTHER);
        assertThat(taker.getByText(designated).first()).isVisible();
        assertThat(taker.locator("#sign-in-send")).hasCount(1);
        assertThat(taker.locator("#return-send")).hasCount(0);
        assertThat(handler.navigate(desk + "/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 协办单位还没有全部报到", "en, Not all co-handlers have reported in"})
    void aJointTicketIsDoneOnlyWhenTheOthersHaveReportedIn(String language, String notYet) {
        var id = People.signedIn(aComplaint().of(Tier.KEY), UNIT, OTHER);
        var lead = Screens.open(language, desk + "/" + id, HANDLER);
        open(lead, "done");
        lead.selectOption("#done-reason", "explained");
        lead.check("#done-contacted");
        act(lead, "done", Map.of("finding", "路面塌陷", "action", "已围挡"));
        assertThat(lead.locator("#refused")).containsText(notYet);
        fine(lead, "joint-refused", language);

        var other = Screens.open(language, desk + "/" + id, "handler-" + OTHER);
        act(other, "report-in", Map.of("note", "管线已排查"));
        assertThat(other.locator("[role=status]").first()).isVisible();
        lead.navigate(desk + "/" + id);
        open(lead, "done");
        lead.selectOption("#done-reason", "explained");
        lead.check("#done-contacted");
        act(lead, "done", Map.of("finding", "路面塌陷", "action", "已修复"));

        assertThat(lead.locator("[role=status]").first()).isVisible();
        assertThat(People.ticket(id).getString("state")).isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, '挂账，暂停计时'", "en, 'Suspended, clock stands still'"})
    void aSuspensionIsAskedGrantedAndEnded(String language, String suspended) {
        var id = People.signedIn(aComplaint().of(Tier.DIFFICULT), UNIT);
        for (int i = 0; i < 2; i++) {
            People.done(People.handler(UNIT), id, "extend", ActionsTest.bodyFor(TicketAction.EXTEND));
            People.done(People.supervisor(), id, "grant-extension", Map.of());
        }
        var handler = Screens.open(language, desk + "/" + id, HANDLER);
        act(handler, "suspend", Map.of("until", dayAhead(), "reason", "等待拆迁完成"));
        var supervisor = Screens.open(language, desk + "/" + id, "supervisor");
        act(supervisor, "grant-suspension", Map.of());
        assertThat(supervisor.getByText(suspended).first()).isVisible();
        fine(supervisor, "suspended", language);

        handler.navigate(desk + "/" + id);
        act(handler, "resume", Map.of("reason", "已拆迁"));

        assertThat(handler.locator("[role=status]").first()).isVisible();
        assertThat(People.ticket(id).getString("state")).isEqualTo("signed_in");
    }

    private static String dayAhead() {
        return Clock.systemUTC()
                .instant()
                .plus(Duration.ofDays(30))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toLocalDate()
                .toString();
    }

    @Test
    void aDispatcherMergesACaseWithItsReasonAndUndoesIt() {
        var language = "zh-CN";
        var same = People.filed(aComplaint().unsure().saying("同一家烧烤店，还是很吵").filed());
        var id = People.filed(aComplaint().unsure().filed());
        var into = People.ticket(same).getString("number");
        var page = Screens.open(language, triage + "?case=" + id, "dispatcher");
        page.keyboard().press("m");
        page.check("[name=into][value='" + into + "']");
        page.click("#merge-send");
        assertThat(page.locator("#merge-reason-wrong")).isVisible();
        assertThat(page.locator("[name=into][value='" + into + "']")).isChecked();
        fine(page, "triage-merge", language);

        page.fill("#merge-reason", "同一家店");
        page.click("#merge-send");
        assertThat(page.locator("[role=status]").first()).isVisible();
        intakeMerges(id, same, into);
        page.navigate(triage + "?case=" + id);
        page.fill("#unmerge-reason", "不是同一家");
        page.click("#unmerge-send");

        assertThat(page.locator("[role=status]").first()).isVisible();
        assertThat(People.ticket(id).getList("history.what")).contains("merge-asked", "unmerge-asked");
        assertThat(People.ticket(id).getList("history.note")).contains(into + ": 同一家店");
    }

    /** The answer to being asked comes as an event. */
    private static void intakeMerges(UUID id, UUID into, String number) {
        var head = new Head(
                id,
                People.ticket(id).getString("number"),
                Clock.systemUTC().instant(),
                "test",
                Actor.staff("dispatcher", null));
        Topics.publish(new ComplaintMerged(head, into, number));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> People.ticket(id).getString("state").equals("merged"));
    }

    @Test
    void aDispatcherSeesWhatOtherRoutesWouldChangeBeforeTheyAreInForce() {
        var language = "zh-CN";
        var number = People.ticket(People.filed(aComplaint().filed())).getString("number");
        var page = Screens.open(language, triage + "/routes", "dispatcher");
        page.fill("#replay-number", number);
        page.click("#replay-send");
        assertThat(page.locator("#one")).containsText(number);

        page.fill("#replay-number", "");
        page.fill("#replay-routes", "routes: [{name: x, when: 'nonsense('}]");
        page.click("#replay-send");
        assertThat(page.locator("#faults")).isVisible();
        assertThat(page.locator("#replay-routes")).hasValue("routes: [{name: x, when: 'nonsense('}]");
        page.fill("#replay-routes", "");
        page.setInputFiles(
                "#replay-file", new FilePayload("routes.yaml", "text/yaml", """
                routes:
                  - {name: all, when: "true", lead: category@city, reason: {zh: 市级统办, en: the city does it all}}
                triage: {zh: 请人工派单, en: place it by hand}
                """.getBytes(StandardCharsets.UTF_8)));
        page.fill("#replay-last", "100");
        page.click("#replay-send");

        assertThat(page.locator("#result")).containsText("件会改派");
        assertThat(page.locator("#moves")).containsText("市级统办");
        page.setInputFiles(
                "#replay-pack",
                new FilePayload(
                        "crane.zip",
                        "application/zip",
                        ZippedPack.with("routes.yaml", "lead: category@subdistrict", "lead: category@city")));
        page.click("#replay-send");
        assertThat(page.locator("#pack")).containsText("处不同");
        fine(page, "routes", language);
    }

    @Test
    void whatAHeadWritesIsInsertedWithOneKey() {
        var language = "zh-CN";
        var head = Screens.open(language, desk + "/texts", "head-" + UNIT);
        head.click("#add-send");
        assertThat(head.locator("#add-title-wrong")).isVisible();
        head.fill("#add-title", "0 到场");
        head.fill("#add-text", "已到现场，正在处理。");
        head.click("#add-send");
        assertThat(head.locator("#texts")).containsText("0 到场");
        fine(head, "texts", language);

        var id = People.signedIn(aComplaint(), UNIT);
        var page = Screens.open(language, desk + "/" + id, HANDLER);
        open(page, "log");
        page.focus("#log-text");
        page.keyboard().press("Alt+1");
        assertThat(page.locator("#log-text")).hasValue("已到现场，正在处理。");
        page.selectOption("[data-insert=log-text]", new SelectOption().setIndex(2));
        assertThat(page.locator("#log-text")).not().hasValue("已到现场，正在处理。");
        fine(page, "ticket-canned", language);
        page.click("#log-send");

        assertThat(page.locator("[role=status]").first()).isVisible();
        assertThat(People.ticket(id).getString("history[-1].note")).startsWith("已到现场，正在处理。");
    }

    @Test
    void aPersonKeepsAFilterUnderANameAndNobodyElseSeesIt() {
        People.placed(aComplaint().of(Tier.KEY), UNIT);
        var page = Screens.open("zh-CN", desk + "?tab=unassigned&tier=key", HANDLER);
        page.click("#filter-save");
        assertThat(page.locator(".desk-saved [role=alert]")).isVisible();
        page.fill("#filter-name", "重点待签收");
        page.click("#filter-save");
        fine(page, "desk-filter", "zh-CN");

        page.navigate(desk);
        saved(page).click();
        assertThat(page).hasURL(Pattern.compile(".*tier=key.*"));
        assertThat(page.locator("#tier")).hasValue("key");
        assertThat(saved(Screens.open("zh-CN", desk, "handler-" + OTHER))).hasCount(0);
        page.locator(".desk-saved button[form^=forget]").click();

        assertThat(saved(page)).hasCount(0);
    }

    private static Locator saved(Page page) {
        return page.locator(".desk-saved a:has-text('重点待签收')");
    }
}
