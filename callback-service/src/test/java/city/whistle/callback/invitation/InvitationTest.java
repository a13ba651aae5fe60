package city.whistle.callback.invitation;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.callback.web.StubIntake;
import city.whistle.contracts.CallbackEvent.CallbackConcluded;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.testkit.Chromium;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.Page;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A link by message: one for all cases of a resident, one reminder, never at night. */
@QuarkusTest
@WithBackbone
@WithTestResource(value = StubIntake.class, scope = TestResourceScope.GLOBAL)
class InvitationTest {
    private static final Instant FILED = Instant.parse("1969-05-06T01:00:00Z");
    private static final String NOON = "1969-05-08T12:00";

    @Inject
    InviteResidents inviting;

    @Inject
    Links links;

    @Inject
    MockMailbox mailbox;

    @Inject
    SettableClock clock;

    @TestHTTPResource("/")
    String service;

    @AfterEach
    void theClockRunsOn() {
        clock.release();
    }

    @Test
    void aResidentAnswersEverythingBehindOneLink() throws Throwable {
        var first = scheduled(StubIntake.ofResident(8, 1));
        var second = scheduled(StubIntake.ofResident(8, 2));
        clock.set("1969-05-08T23:30");
        tell();
        assertThat(received(first)).isEmpty();

        clock.set(NOON);
        tell();
        tell();
        assertThat(received(first)).hasSize(1);
        assertThat(received(second)).isEmpty();
        clock.set("1969-05-09T12:00");
        tell();
        tell();
        assertThat(received(first)).hasSize(2);

        var page = Chromium.phone("zh-CN");
        page.navigate(address(received(first).getFirst()));
        page.locator("#send").click();
        assertThat(page.locator("#refused li")).hasCount(2);
        answer(page, "yes", "satisfied");
        assertThat(page.locator("[role=status]")).isVisible();
        picture(page);
        answer(page, "no", "dissatisfied");
        assertThat(page.locator("form[method=post]")).hasCount(0);
        assertThat(outcome(first)).isEqualTo(CallbackOutcome.CLOSED);
        assertThat(outcome(second)).isEqualTo(CallbackOutcome.REWORK);
    }

    @Test
    void onlyOurOwnLinksOpen() {
        var own = links.token(UUID.randomUUID());
        var forged = (own.startsWith("A") ? "B" : "A") + own.substring(1);

        assertThat(links.read(own)).isPresent();
        assertThat(links.read(forged)).isEmpty();
        assertThat(links.read("?")).isEmpty();
        for (var token : List.of(own, forged, "x")) {
            given().get("/answer/" + token).then().statusCode(404);
        }
    }

    private void tell() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> inviting.tell());
    }

    /** What the stub's resident of a case got, by the number in it. */
    private List<Mail> received(CaseFixture aCase) {
        return mailbox.getMailsSentTo("resident@crane.example").stream()
                .filter(mail -> mail.getText().contains(aCase.number()))
                .toList();
    }

    private String address(Mail mail) {
        var path = mail.getText().replaceAll("(?s).*/answer/([A-Za-z0-9_-]+).*", "$1");
        return service + "answer/" + path;
    }

    private static void answer(Page page, String solved, String satisfaction) {
        page.locator("input[name=solved][value=" + solved + "]").check();
        page.locator("input[name=satisfaction][value=" + satisfaction + "]").check();
        page.locator("#send").click();
    }

    private static CallbackOutcome outcome(CaseFixture aCase) {
        return Topics.await(aCase.id(), CallbackConcluded.class).outcome();
    }

    private static CaseFixture scheduled(UUID id) {
        var aCase = aCaseFiledAt(FILED).withId(id);
        Topics.publish(aCase.filed());
        Topics.publish(aCase.done(1, Duration.ofDays(1)));
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }

    private static void picture(Page page) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/answer-zh.png")));
        assertThat(Chromium.seriousFindings(page)).isEmpty();
    }
}
