package city.whistle.escalation.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Notices by mail. */
@ApplicationScoped
class MailCarrier implements Carrier {
    private final Mailer mailer;

    MailCarrier(Mailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public String channel() {
        return Channel.EMAIL;
    }

    @Override
    public void carry(String address, NoticeText.Message message, String id) {
        mailer.send(Mail.withText(address, message.subject(), message.body()).addHeader("X-Whistle-Notice", id));
    }
}
