package city.whistle.intake.resident;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.grids;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.intake.Intake.Case;
import city.whistle.intake.tracking.Story;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class TrackPagesTest {
    @TestHTTPResource("/t")
    String tracking;

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 两次超期仍未办结, 重点哨的期限是 3 个工作日",
        "en, Twice overdue and still not done, the limit for a key matter is 3 work days"
    })
    void aResidentReadsWhoHasItWhenItIsDueWhyAndHowLateItIs(String language, String late, String why) {
        var filed = filed(body(NOISE));
        var begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        tell(story(filed, begin)
                .dispatched()
                .signedIn(1)
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, begin)
                .firstOverdue(1, begin)
                .secondOverdue(1, begin));

        var page = Chromium.phone(language);
        seen(page, filed, "#standing .warn");

        assertThat(page.locator("#standing .warn")).containsText(late);
        assertThat(page.locator("#standing")).containsText(why);
        Looks.fine(page, "track-late", language);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 谢谢", "en, Thank you"})
    void aResidentAnswersOnceTheWorkIsReportedDone(String language, String thanks) {
        var filed = filed(body(NOISE));
        tell(story(filed, Instant.now()).dispatched().signedIn(1).done(1));
        var page = Chromium.phone(language);
        seen(page, filed, "#answer");
        page.click("#answer .primary");
        assertThat(page.locator("#solved-wrong")).isVisible();
        page.check("input[name=solved][value=true]");
        page.check("input[name=satisfaction][value=satisfied]");
        Looks.fine(page, "track-answer", language);

        page.click("#answer .primary");

        assertThat(page.locator("[role=status]")).containsText(thanks);
        assertThat(page.locator("#answer")).hasCount(0);
        assertThat(Topics.await(filed.id(), ReporterAnswered.class).answer().solved())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 已补充, 您已撤回", "en, Added, Withdrawn by you"})
    void aResidentAddsInformationAndWithdrawsOnlyWhenSure(String language, String added, String withdrawn) {
        var filed = filed(body(NOISE));
        var page = Chromium.phone(language);
        page.navigate(address(filed));
        page.click("details:has(#supplement) summary");
        page.fill("#text", "今晚又开始了");
        new Thumb(page).addsPhotos("#attachments", 1);
        page.click("#supplement .primary");
        assertThat(page.locator("[role=status]")).containsText(added);
        assertThat(page.locator(".timeline li").first()).containsText("今晚又开始了");
        assertThat(page.locator(".timeline img")).hasCount(1);

        page.click("details:has(#withdraw) summary");
        page.click("#withdraw button");
        assertThat(page.locator("#sure-wrong")).isVisible();
        Looks.fine(page, "track-withdraw", language);
        page.check("#sure");
        page.click("#withdraw button");

        assertThat(page.locator("#state")).hasText(withdrawn);
        assertThat(page.locator("#withdraw")).hasCount(0);
        Topics.await(filed.id(), ComplaintWithdrawn.class);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 没有查到", "en, Nothing found"})
    void aWrongCodeOpensNothingAndTheFormLeadsToTheCase(String language, String words) {
        var filed = filed(body(NOISE));
        var page = Chromium.phone(language);
        assertThat(page.navigate(tracking + "/" + filed.number() + "?code=AAAAAA")
                        .status())
                .isEqualTo(404);
        assertThat(page.locator(".summary")).containsText(words);
        Looks.fine(page, "track-find", language);

        page.fill("#code", " " + filed.code().toLowerCase(Locale.ROOT));
        page.click("#find");

        assertThat(page.locator("#state")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 您的个人信息已删除", "en, Your personal data is deleted"})
    void aResidentSeesTheOwnDataAndHasItDeleted(String language, String deleted) {
        var body = body(NOISE);
        body.put("reporter", Map.of("phone", "13912345678"));
        var page = Chromium.phone(language);
        page.navigate(address(filed(body)));
        page.click("#data");
        assertThat(page.locator("#kept")).containsText("13912345678");
        Looks.fine(page, "data", language);
        page.click(".danger-button");
        assertThat(page.locator("#sure-wrong")).isVisible();
        page.check("#sure");
        page.click(".danger-button");
        assertThat(page.locator("[role=status]")).containsText(deleted);

        page.click("#data");

        assertThat(page.locator("#kept")).not().containsText("139");
    }

    @Test
    void theReceiptIsOnlyForWhoHoldsTheKey() {
        var filed = filed(body(NOISE));
        var page = Chromium.phone("zh-CN");

        page.navigate(tracking + "/" + filed.number() + "/receipt?code=AAAAAA");

        assertThat(page.locator("#code")).hasValue("");
        assertThat(page.url()).doesNotContain("receipt");
    }

    private String address(Case filed) {
        return tracking + "/" + filed.number() + "?code=" + filed.code();
    }

    /** Looks again until the events have come in. */
    private void seen(Page page, Case filed, String part) {
        Awaitility.await().until(() -> {
            page.navigate(address(filed));
            return page.locator(part).count() > 0;
        });
    }

    private static void tell(Story story) {
        story.events().forEach(Topics::publish);
    }

    private static Story story(Case filed, Instant begin) {
        var grid = grids().get(0);
        var place = grid.place();
        return new Story(filed.id(), filed.number(), place, begin);
    }
}
