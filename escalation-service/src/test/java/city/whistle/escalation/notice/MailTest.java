package city.whistle.escalation.notice;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
@WithTestResource(value = MailTest.MailServer.class, scope = TestResourceScope.GLOBAL)
class MailTest extends EscalationTest {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** A mail server for all tests of this service, so that none of them starts it anew. */
    public static class MailServer implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            SERVER.start();
            return Map.of(
                    "quarkus.mailer.mock",
                    "false",
                    "quarkus.mailer.host",
                    "127.0.0.1",
                    "quarkus.mailer.port",
                    Integer.toString(SERVER.getSmtp().getPort()),
                    "whistle.escalation.notices.first-retry",
                    "0.05S");
        }

        @Override
        public void stop() {
            SERVER.stop();
        }
    }

    @Test
    void whoIsToldOfARungGetsOneMailInBothLanguages() {
        clock.set("2026-03-02T09:20");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "civil-affairs"), one.signedIn("2026-03-02T09:10", "civil-affairs"));
        soon().until(() -> "stopped".equals(clock(one.id, "sign_in").getString("state")));

        clock.set("2026-03-03T09:05");

        soon().untilAsserted(() -> assertThat(mails("head.civil-affairs@", "首次超期提醒", one))
                .anySatisfy(mail -> assertThat(text(mail))
                        .contains("2026年3月3日 09:00")
                        .contains("was due at")
                        .doesNotContain("{")));
        soon().until(() -> states(one.id, "first").stream().allMatch("sent"::equals));
    }

    @Test
    void whoHasManyWaitingGetsThemAsOne() {
        clock.set("2026-03-02T12:05");
        var cases = Stream.generate(CaseFixture::aCase).limit(6).toList();
        cases.forEach(one -> publish(one.dispatched("2026-03-02T09:00", "medical-insurance")));
        cases.forEach(one -> Topics.await(one.id, FirstOverdue.class));

        cases.forEach(one -> soon().until(() -> states(one.id, "first").stream().allMatch("sent"::equals)));

        assertThat(cases)
                .allSatisfy(one -> assertThat(
                                Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> isOf(mail, one)))
                        .isNotEmpty());
    }

    @Test
    void aNoticeIsInItsReadersInboxAndSentOnceMoreWhenAsked() {
        clock.set("2026-03-02T12:05");
        var one = aCase();
        publish(one.dispatched("2026-03-02T09:00", "culture-tourism"));
        Topics.await(one.id, FirstOverdue.class);
        soon().until(() -> states(one.id, "first").stream().allMatch("sent"::equals));
        var notice =
                supervisor().get("/api/v1/notices?state=sent&case=" + one.id).jsonPath();

        supervisor()
                .post("/api/v1/notices/" + notice.getString("items[0].noticeId") + "/resend")
                .then()
                .statusCode(204);

        soon().until(() -> mails("head.culture-tourism@", "首次超期", one).size() == 2);
        handler("gas").get("/api/v1/notices?case=" + one.id).then().body("items", empty());
        supervisor()
                .post("/api/v1/notices/" + UUID.randomUUID() + "/resend")
                .then()
                .statusCode(404);
    }

    @Test
    void theCommandDeskIsAskedToDesignateAUnit() throws Exception {
        clock.set("2026-03-02T10:00");
        var one = aCase().inDistrict("239904");
        publish(one.dispatched("2026-03-02T09:00", "housing"));
        publish(one.reassigned("2026-03-02T10:00", "housing", "housing-fund", 3));
        Topics.await(one.id, LevelRaised.class);

        soon().until(() -> !mails("duty.wanghu-command@", "请指定承办单位", one).isEmpty());
    }

    private static List<String> states(UUID caseId, String rung) {
        return escalations(caseId)
                .jsonPath()
                .getList("items.findAll { it.rung == '" + rung + "' }.notices.flatten().state");
    }

    private static List<Message> mails(String to, String subject, CaseFixture of) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(Message.class::cast)
                .filter(mail -> is(mail, to, subject) && isOf(mail, of))
                .toList();
    }

    private static boolean is(Message mail, String to, String subject) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(to)
                    && mail.getSubject().contains(subject);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOf(Message mail, CaseFixture one) {
        try {
            return text(mail).contains("/tickets/" + one.id);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }
}
