package city.whistle.callback.callback.web;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.CallbackEvent.CallbackAttempted;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
@WithTestResource(value = StubIntake.class, scope = TestResourceScope.GLOBAL)
class DeskPagesTest {
    private static final String NOW = "2026-03-04T10:00";
    private static final String UNIT = "urban-management";

    @Inject
    SettableClock clock;

    @TestHTTPResource("/calls")
    String calls;

    @BeforeEach
    void itIsWednesdayMorning() {
        clock.set(NOW);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.release();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 239902001, 2, 单位是否联系过，没有选, 居民认可，已转销号",
        "en, 239902002, 3, Was the unit in touch: choose one, the resident agrees"
    })
    void anAgentCallsByKeysAlone(String language, String area, int resident, String missing, String done) {
        var first = scheduled(aCase(area, 1).withId(StubIntake.ofResident(resident, 1)));
        var second = scheduled(aCase(area, 0).withId(StubIntake.ofResident(resident, 2)));
        var page = desk(language, area);
        picture(page, "calls", language);

        page.keyboard().press("n");

        assertThat(page.locator("h1")).hasText("噪音");
        assertThat(page.getByText("楼下夜里施工")).isVisible();
        assertThat(page.locator(".call-photos img")).hasCount(1);
        assertThat(page.getByText("13900000000")).hasCount(0);
        page.keyboard().press("k");
        assertThat(page.locator("a.call-number")).hasAttribute("href", "tel:13900000000");
        assertThat(page.locator("#same-resident a")).hasText(second.number());
        picture(page, "call-number", language);
        page.keyboard().press("s");
        assertThat(page.locator("#refused")).containsText(missing);
        page.keyboard().press("1");
        page.keyboard().press("3");
        page.keyboard().press("5");
        page.keyboard().press("7");
        page.fill("#remark", "很快就来了");
        picture(page, "call", language);
        page.locator("h1").click();
        page.keyboard().press("s");

        assertThat(page.locator("[role=status]")).containsText(done);
        var concluded = Topics.await(first.id(), CallbackConcluded.class);
        assertThat(concluded.outcome()).isEqualTo(CallbackOutcome.CLOSED);
        assertThat(concluded.answer()).isNotNull();
        assertThat(page.locator("p .num")).hasText(second.number());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 239903001", "en, 239903002"})
    void whatIsNotAnsweredIsTriedAgainOrGivenUp(String language, String area) {
        var missed = scheduled(aCase(area, 3));
        var later = scheduled(aCase(area, 2));
        var refused = scheduled(aCase(area, 1));
        var page = desk(language, area);
        page.keyboard().press("n");
        assertThat(page.locator("p .num")).hasText(missed.number());

        page.keyboard().press("u");
        assertThat(page.locator("p .num")).hasText(later.number());
        page.keyboard().press("l");
        page.locator("#send-later").click();
        assertThat(page.locator("#nextAt-wrong")).isVisible();
        page.fill("#nextAt", "2026-03-04T15:30");
        page.locator("#send-later").click();
        assertThat(page.locator("p .num")).hasText(refused.number());
        page.keyboard().press("r");
        page.locator("#send-refused").click();

        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(Topics.await(missed.id(), CallbackAttempted.class).reached()).isFalse();
        assertThat(Topics.await(later.id(), CallbackAttempted.class).nextAt()).isEqualTo(instant("2026-03-04T15:30"));
        assertThat(Topics.await(refused.id(), CallbackConcluded.class).outcome())
                .isEqualTo(CallbackOutcome.UNREACHABLE);
        page.keyboard().press("n");
        assertThat(page.locator(".alert-info")).isVisible();
        page.navigate(calls + "/" + missed.id());
        page.keyboard().press("u");
        assertThat(page.locator("#refused")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 239904001", "en, 239904002"})
    void aSupervisorReviewsWhatReworksHaveNotSolved(String language, String area) {
        var aCase = toReview(aCase(area, 1));
        Tokens.of("supervisor-" + area).roles("supervisor").areas(area).admit();
        var page = open(language, "supervisor-" + area);

        page.locator("#to-" + aCase.id()).click();
        page.locator("#close").click();
        assertThat(page.locator("#reason-wrong")).isVisible();
        page.fill("#reason", "现场核查已解决，居民要求超出职责");
        picture(page, "call-review", language);
        page.locator("#close").click();

        assertThat(page.locator("[role=status]")).isVisible();
        var concluded = Topics.await(aCase.id(), CallbackConcluded.class, 4).getLast();
        assertThat(concluded.outcome()).isEqualTo(CallbackOutcome.CLOSED);
        assertThat(concluded.reason()).isEqualTo("现场核查已解决，居民要求超出职责");
    }

    @Test
    void twoAgentsAreNotGivenTheSameCallAndNobodyTheOwnUnits() {
        var area = "239905001";
        var aCase = scheduled(aCase(area, 1));
        Tokens.of("agent-own").roles("callback_agent").units(UNIT).areas(area).admit();
        Tokens.of("agent-2").roles("callback_agent").areas(area).admit();

        var own = open("zh-CN", "agent-own");
        own.keyboard().press("n");
        assertThat(own.locator("[role=status]")).containsText("没有可拨打的回访");
        assertThat(own.navigate(calls + "/" + aCase.id()).status()).isEqualTo(404);

        var first = desk("zh-CN", area);
        first.keyboard().press("n");
        assertThat(first.locator("p .num")).hasText(aCase.number());
        var second = open("zh-CN", "agent-2");
        second.keyboard().press("n");
        assertThat(second.locator("[role=status]")).containsText("没有可拨打的回访");
        second.navigate(calls + "/" + aCase.id());
        assertThat(second.locator("[role=status]")).containsText("agent-" + area);
    }

    @Test
    void formsFromElsewhereAndPeopleWithoutTheRoleAreRefused() {
        var area = "239905002";
        var aCase = scheduled(aCase(area, 1));
        var agent = desk("zh-CN", area);
        Tokens.of("handler-x").roles("handler").units(UNIT).admit();
        var handler = Chromium.desktop("zh-CN");
        Chromium.signIn(handler, calls, "handler-x");

        var forged = RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setData("result=refused");

        assertThat(agent.request()
                        .post(calls + "/" + aCase.id() + "/missed", forged)
                        .status())
                .isEqualTo(400);
        assertThat(handler.navigate(calls).status()).isEqualTo(403);
        assertThat(handler.navigate(calls + "/" + aCase.id()).status()).isEqualTo(403);
    }

    /** A case whose work was reported done so many hours ago. */
    private static CaseFixture aCase(String area, int hoursAgo) {
        return aCaseFiledAt(instant(NOW).minus(Duration.ofHours(50 + hoursAgo)))
                .inDistrict(area.substring(0, 6))
                .inSubdistrict(area)
                .ledBy(UNIT)
                .showing(new Attachment("0190c0de-0000-7000-8000-000000000001", "image/png", 1_000));
    }

    private static CaseFixture scheduled(CaseFixture aCase) {
        Topics.publish(aCase.filed());
        Topics.publish(aCase.done(1, Duration.ofHours(49)));
        Topics.await(aCase.id(), CallbackScheduled.class);
        await().untilAsserted(
                        () -> Staff.auditor().callback(aCase.id()).then().body("words", Matchers.equalTo("楼下夜里施工")));
        return aCase;
    }

    private static CaseFixture toReview(CaseFixture aCase) {
        for (int cycle = 1; cycle <= 3; cycle++) {
            Topics.publish(aCase.done(cycle, Duration.ofHours(45 + cycle)));
            Topics.await(aCase.id(), CallbackScheduled.class, cycle);
            Staff.agent().answer(aCase.id(), false, "dissatisfied").then().statusCode(200);
        }
        return aCase;
    }

    private Page desk(String language, String area) {
        Tokens.of("agent-" + area).roles("callback_agent").areas(area).admit();
        return open(language, "agent-" + area);
    }

    private Page open(String language, String login) {
        var page = Chromium.desktop(language);
        page.clock().setFixedTime(Date.from(instant(NOW)));
        Chromium.signIn(page, calls, login);
        return page;
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static void picture(Page page, String name, String language) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/" + name + "-" + language.substring(0, 2) + ".png")));
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }
}
