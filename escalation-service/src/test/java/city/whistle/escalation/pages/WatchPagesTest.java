package city.whistle.escalation.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.contracts.DeadlineEvent.MatterStruckOff;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class WatchPagesTest {
    private static final String MONDAY = "2026-03-02T09:00";
    private static final Map<String, Page> BROWSERS = new HashMap<>();

    @Inject
    SettableClock clock;

    @TestHTTPResource("/watch")
    String watch;

    @BeforeEach
    void peopleWork() {
        clock.set(MONDAY);
        Tokens.of("supervisor").roles("supervisor").areas("*").admit();
        Tokens.of("handler-" + DispatchedCase.UNIT)
                .roles("handler")
                .units(DispatchedCase.UNIT)
                .admit();
        Tokens.of("handler-water").roles("handler").units("water").admit();
        Tokens.of("supervisor-239903").roles("supervisor").areas("239903").admit();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.release();
    }

    @Test
    void aTicketThatBecomesOverdueAppearsOnTheBoardWithoutReload() {
        var one = dispatched("夜间施工噪声扰民", Tier.ORDINARY, Urgency.NORMAL);
        var page = open("zh-CN", watch, "supervisor");
        page.evaluate("window.stayed = true");
        time(page, "2026-03-02T11:05");

        Topics.await(one.id(), FirstOverdue.class);

        var section = page.locator(".is-first").filter(new Locator.FilterOptions().setHasText("首次超期"));
        assertThat(section.getByText(one.number())).isVisible();
        assertThat(page.evaluate("window.stayed")).isEqualTo(true);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theBoardFiltersByItsAddressAndHangsOnAWall(String language) {
        var emergency = dispatched("小区门口井盖缺失，有人险些跌落", Tier.KEY, Urgency.EMERGENCY);
        var ordinary = dispatched("烧烤店油烟和噪声扰民", Tier.ORDINARY, Urgency.NORMAL);
        var page = open(language, watch, "supervisor");
        time(page, "2026-03-04T12:10");
        Topics.await(emergency.id(), FirstOverdue.class, 2);
        Topics.await(ordinary.id(), FirstOverdue.class, 2);

        page.navigate(watch + "?tier=key");

        assertThat(page.getByText(emergency.number()).first()).isVisible();
        assertThat(page.getByText(ordinary.number())).hasCount(0);
        assertThat(page).hasTitle(Pattern.compile("^\\([1-9].*"));
        page.selectOption("select[name=tier]", "");
        assertThat(page.getByText(ordinary.number()).first()).isVisible();
        page.selectOption("select[name=unit]", DispatchedCase.UNIT);
        assertThat(page).hasURL(Pattern.compile("unit=" + DispatchedCase.UNIT));
        assertThat(page.locator("#curve-plot polyline")).hasCount(2);
        assertThat(page.locator("whistle-map svg[role=application]")).isVisible();
        picture(page, "watch-board", language);

        page.navigate(watch + "?wall=1&unit=" + DispatchedCase.UNIT);

        assertThat(page.locator(".wall .board-columns")).isVisible();
        assertThat(page.locator("select, button").filter(visible())).hasCount(0);
        checkOnce(page, language);
        picture(page, "watch-wall", language);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 2026年3月2日 09:00:00 开始计时。, 应于",
        "en, 'The clock started on 2 March 2026, 09:00:00.', It would be due on"
    })
    void theClocksPageExplainsEachDeadlineAndReckonsAnother(String language, String sentence, String answer) {
        var one = dispatched("夜间施工噪声扰民", Tier.ORDINARY, Urgency.NORMAL);
        time(null, "2026-03-02T11:05");
        Topics.await(one.id(), FirstOverdue.class);

        var page = open(language, watch + "/clocks/" + one.id(), "supervisor");

        assertThat(page.getByText(sentence).first()).isVisible();
        page.selectOption("select[name=tier]", "difficult");
        page.locator(".what-if button").click();
        assertThat(page.locator("#answer")).containsText(answer);
        assertThat(page.locator("select[name=tier]")).hasValue("difficult");
        checkOnce(page, language);
        picture(page, "watch-clocks", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aMatterIsAnsweredByItsUnitAndStruckOffByASupervisor(String language) {
        var one = dispatched("占道经营长期无人管理", Tier.ORDINARY, Urgency.NORMAL);
        time(null, "2026-03-12T10:00");
        var matter = Topics.await(one.id(), MatterOpened.class).matterId();
        var address = watch + "/matters/" + matter;
        var unit = open(language, address, "handler-" + DispatchedCase.UNIT);
        var supervisor = open(language, address, "supervisor");
        assertThat(supervisor.locator("form[action$=strike-off]")).hasCount(0);

        say(unit, "reply", "  ");
        assertThat(unit.locator("#error-reply")).isVisible();
        assertThat(unit.locator(".alert a")).hasAttribute("href", "#text-reply");
        checkOnce(unit, language);

        unit.navigate(address);
        say(unit, "reply", "已责令停业整改，现场清理完毕。");
        say(unit, "apply", "");
        supervisor.reload();
        picture(supervisor, "watch-matter", language);
        checkOnce(supervisor, language);
        assertThat(unit.locator("form[action$=strike-off]")).hasCount(0);
        say(supervisor, "strike-off", "现场核实，属实。");

        assertThat(supervisor.locator("form")).hasCount(0);
        assertThat(Topics.await(one.id(), MatterStruckOff.class).matterId()).isEqualTo(matter);
        supervisor.navigate(watch + "/matters?state=struck_off");
        assertThat(supervisor.getByText(one.number()).first()).isVisible();
        checkOnce(supervisor, language);
    }

    @Test
    void strangersSeeNothingOfAMatterAndFormsOfOtherSitesAreRefused() {
        var one = dispatched("路灯不亮", Tier.ORDINARY, Urgency.NORMAL);
        time(null, "2026-03-12T10:00");
        var address =
                watch + "/matters/" + Topics.await(one.id(), MatterOpened.class).matterId();
        var stranger = open("zh-CN", watch, "handler-water");
        var unit = open("zh-CN", watch, "handler-" + DispatchedCase.UNIT);

        assertThat(stranger.navigate(address).status()).isEqualTo(404);
        assertThat(stranger.navigate(watch + "/clocks/" + one.id()).status()).isEqualTo(404);
        assertThat(open("zh-CN", watch, "supervisor-239903").content()).doesNotContain(one.number());
        var forged = RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Origin", "https://elsewhere.example")
                .setData("text=done");
        assertThat(unit.request().post(address + "/reply", forged).status()).isEqualTo(403);
    }

    @Test
    void lettersAreListedAndOpenOnPaperForWhoIsSignedIn() throws Exception {
        var one = dispatched("占道经营长期无人管理", Tier.ORDINARY, Urgency.NORMAL);
        time(null, "2026-03-12T10:00");
        Topics.await(one.id(), LetterIssued.class);
        var page = open("zh-CN", watch + "/letters", "supervisor");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        picture(page, "watch-letters", "zh-CN");
        page.navigate(watch + "/bulletin");
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        picture(page, "watch-bulletin", "zh-CN");

        page.navigate(watch + "/clocks/" + one.id());
        var paper = page.locator("a[href$='.pdf']").first().getAttribute("href");
        var answer =
                page.request().get(java.net.URI.create(watch).resolve(paper).toString());

        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        java.nio.file.Files.write(Path.of("target/letter.pdf"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 没有“deadline”这个占位符", "en, There is no placeholder “deadline”"})
    void otherWordsForALetterAreTriedBeforeThePackIsChanged(String language, String complaint) {
        var page = open(language, watch + "/letters/templates/urging_letter", "supervisor");
        var good = page.locator("#bodyZh").inputValue();
        page.fill("#bodyZh", good + "{deadline}");
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("#error-bodyZh")).containsText(complaint);
        assertThat(page.locator("#bodyZh")).hasValue(good + "{deadline}");
        checkOnce(page, language);
        picture(page, "watch-letter-template", language);

        page.fill("#bodyZh", good + "此函请存档。");
        page.locator("main form .btn-primary").click();
        assertThat(page.locator(".letter-words").first()).containsText("此函请存档。");
        assertThat(page.locator("pre")).containsText("letter.urging_letter: |-");
        checkOnce(page, language);
        var sheet = page.request()
                .post(
                        watch + "/letters/templates/urging_letter/paper.pdf",
                        RequestOptions.create()
                                .setHeader("Origin", watch.replace("/watch", ""))
                                .setForm(FormData.create()
                                        .set("titleZh", page.inputValue("#titleZh"))
                                        .set("titleEn", page.inputValue("#titleEn"))
                                        .set("bodyZh", page.inputValue("#bodyZh"))
                                        .set("bodyEn", page.inputValue("#bodyEn"))));
        assertThat(sheet.headers()).containsEntry("content-type", "application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 请城管部门牵头彻底整治", "en, 'Clear it for good, with all units that have a part in it.'"})
    void aLeaderSignsForWhatWasForwardedAndInstructsAndTheUnitAnswers(String language, String words) {
        Tokens.of("leader-239902").roles("leader").areas("239902").admit();
        var one = dispatched("夜市占道经营，消防通道堵塞", Tier.KEY, Urgency.NORMAL);
        time(null, "2026-03-12T10:00");
        Topics.await(one.id(), MatterOpened.class);
        var leader = open(language, watch.replace("/watch", "/leader"), "leader-239902");
        assertThat(leader.locator(".forwarded li").first()).isVisible();
        checkOnce(leader, language);
        picture(leader, "leader", language);

        leader.navigate(leader.url() + "/" + one.id());
        leader.locator("form[action$=receipt] button").click();
        assertThat(leader.locator("form[action$=receipt]")).hasCount(0);
        instruct(leader, words, "2026-03-11");
        assertThat(leader.locator("#error-dueOn")).isVisible();
        assertThat(leader.locator("#text")).hasValue(words);
        instruct(leader, words, "2026-03-13");
        checkOnce(leader, language);
        picture(leader, "leader-case", language);

        var unit = open(language, watch + "/matters", "handler-" + DispatchedCase.UNIT);
        unit.navigate(leader.locator(".instruction a").getAttribute("href").replace("/watch", watch));
        unit.locator("#text").fill("已联合整治，通道畅通。");
        unit.locator("main form button").click();
        assertThat(unit.locator(".instruction blockquote")).containsText("通道畅通");
        checkOnce(unit, language);
        leader.reload();
        assertThat(leader.locator(".instruction blockquote")).containsText("通道畅通");
    }

    @Test
    void aSupervisorUrgesFromTheBoardOnceAndRaisesTheLevel() {
        var one = dispatched("工地渣土车带泥上路", Tier.ORDINARY, Urgency.NORMAL);
        var page = open("zh-CN", watch, "supervisor");
        time(page, "2026-03-02T11:05");
        Topics.await(one.id(), FirstOverdue.class);
        page.navigate(watch + "?unit=" + DispatchedCase.UNIT);
        page.locator(".board-card")
                .filter(new Locator.FilterOptions().setHasText(one.number()))
                .getByText("催办、提级")
                .click();

        act(page, "urge", "今天下班前必须到现场处理");
        assertThat(page.getByText("之后可以再催")).isVisible();
        act(page, "raise", "涉及多个区");

        assertThat(page.locator(".timeline-plain")).containsText("提到区县级");
        assertThat(page.locator("form[action$=urge]")).hasCount(0);
        assertThat(Chromium.seriousFindings(page)).isEmpty();
        picture(page, "watch-case", "zh-CN");
        page.navigate(watch + "/clocks/" + one.id());
        assertThat(page.getByText("今天下班前必须到现场处理")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 三日内修复并恢复通行", "en, 'Repair it within three days and open the road.'"})
    void aSupervisorAssignsACaseJointlyBySlips(String language, String words) {
        var one = dispatched("主干道塌陷，两个单位都说不归自己管", Tier.KEY, Urgency.NORMAL);
        var page = open(language, watch + "/cases/" + one.id(), "supervisor");
        page.locator("a[href$='/slip']").click();
        page.fill("#text", words);
        page.fill("#dueOn", "2026-03-01");
        page.selectOption("#unit-2", "water");
        page.locator("main form button").click();
        assertThat(page.locator("#error-dueOn")).isVisible();
        assertThat(page.locator("#text")).hasValue(words);
        checkOnce(page, language);
        page.fill("#dueOn", "2026-03-05");
        page.fill("#person-2", "李志远");
        page.locator("main form button").click();

        assertThat(page.locator(".instruction")).containsText(words);
        checkOnce(page, language);
        picture(page, "watch-slip", language);
        page.navigate(watch + "/instructions");
        assertThat(page.getByText(words).first()).isVisible();
        page.navigate(
                watch + "/matters/" + Topics.await(one.id(), MatterOpened.class).matterId());
        assertThat(page.locator(".instruction")).hasCount(2);
    }

    private static void act(Page page, String form, String text) {
        var act = page.locator("details:has(form[action$='/" + form + "'])");
        act.locator("summary").click();
        act.locator("textarea").fill(text);
        act.locator("button").click();
    }

    private static void instruct(Page page, String words, String day) {
        page.fill("#text", words);
        page.fill("#dueOn", day);
        page.locator("form[action$=instructions] button").click();
    }

    private static DispatchedCase dispatched(String title, Tier tier, Urgency urgency) {
        var one = DispatchedCase.of(title, tier, urgency).at(instant(MONDAY));
        Topics.await(one.id(), DeadlineSet.class, 3);
        return one;
    }

    /** Somebody's browser at that address; who has signed in once stays so. */
    private static Page open(String language, String address, String login) {
        var page = BROWSERS.computeIfAbsent(login + " " + language, key -> Chromium.desktop(language));
        page.clock().setFixedTime(Date.from(instant(MONDAY)));
        if (page.url().equals("about:blank")) {
            Chromium.signIn(page, address, login);
        } else {
            page.navigate(address);
        }
        return page;
    }

    /** What is wrong with a page is so in every language. */
    private static void checkOnce(Page page, String language) {
        if (language.equals("en")) {
            assertThat(Chromium.seriousFindings(page)).isEmpty();
        }
    }

    /** Opens a form of a matter's page, fills it and sends it; the browser's own check of fields is off. */
    private static void say(Page page, String form, String text) {
        page.reload();
        var act = page.locator("details:has(form[action$='/" + form + "'])");
        act.locator("summary").click();
        act.locator("form").evaluate("form => form.noValidate = true");
        act.locator("textarea").fill(text);
        act.locator("button").click();
        page.waitForLoadState();
    }

    private void time(@org.jspecify.annotations.Nullable Page page, String local) {
        if (page != null) {
            page.clock().setFixedTime(Date.from(instant(local)));
        }
        clock.set(local);
    }

    private static java.time.Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }

    private static void picture(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/" + name + "-" + language.substring(0, 2) + ".png")));
    }
}
