package city.whistle.callback.report;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.callback.figures.Days;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.WithBackbone;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports reach those who command, each once. */
@QuarkusTest
@WithBackbone
class MailReportsTest {
    @Inject
    MailReports reports;

    @Inject
    MockMailbox mailbox;

    @Inject
    SettableClock clock;

    /** Other tests' mails, whichever ran before. */
    @BeforeEach
    void theMailboxIsEmpty() {
        mailbox.clear();
    }

    @AfterEach
    void theClockRunsOn() {
        clock.release();
    }

    @Test
    void onTheFirstOfAMonthThatIsAMondayEverythingIsSentOnce() throws Throwable {
        clock.set("1973-10-01T07:59");
        send();
        assertThat(mailbox.getTotalMessagesSent()).isZero();

        clock.set("1973-10-01T08:01");
        send();
        send();

        var city = received("head.city-command");
        assertThat(city)
                .extracting(Mail::getSubject)
                .filteredOn(subject -> subject.contains("1973"))
                .hasSize(3);
        assertThat(city).anySatisfy(mail -> {
            assertThat(mail.getSubject()).contains("月报", "1973年9月1日", "1973年9月30日");
            assertThat(mail.getText()).contains("一、总体", "四、黑榜");
            var pdf = mail.getAttachments().getFirst();
            assertThat(pdf.getName()).isEqualTo("month-1973-09-01.pdf");
        });
        assertThat(received("head.heming-command")).hasSameSizeAs(city);
    }

    @Test
    void aFortnightBeginsOnEveryOtherMonday() {
        var monday = ReportKind.FORTNIGHT.with(LocalDate.of(2026, 11, 22));

        assertThat(monday.from().getDayOfWeek().getValue()).isEqualTo(1);
        assertThat(ReportKind.FORTNIGHT.with(monday.to())).isEqualTo(monday);
        assertThat(ReportKind.FORTNIGHT.with(monday.to().plusDays(1)).from())
                .isEqualTo(monday.to().plusDays(1));
        assertThat(ReportKind.FORTNIGHT.with(LocalDate.of(1969, 12, 30)))
                .isEqualTo(new Days(LocalDate.of(1969, 12, 22), LocalDate.of(1970, 1, 4)));
    }

    private void send() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> reports.send());
    }

    private List<Mail> received(String name) {
        return mailbox.getMailsSentTo(name + "@crane.example");
    }
}
