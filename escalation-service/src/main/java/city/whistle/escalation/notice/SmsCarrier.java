package city.whistle.escalation.notice;

import city.whistle.escalation.notice.sms.ShortMessages;
import city.whistle.escalation.notice.sms.SmppLine;
import city.whistle.escalation.notice.sms.SmppLink;
import city.whistle.escalation.notice.sms.SmppLink.NotTaken;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Short messages: to the message centre where the settings name one, else to the HTTP gateway. */
@ApplicationScoped
class SmsCarrier implements Carrier {
    private final SmsGateway gateway;
    private final SmppLine line;
    private final ShortMessages messages;

    SmsCarrier(SmsGateway gateway, SmppLine line, ShortMessages messages) {
        this.gateway = gateway;
        this.line = line;
        this.messages = messages;
    }

    @Override
    public String channel() {
        return Channel.SMS;
    }

    @Override
    public void carry(String address, NoticeText.Message message, String id) {
        line.link().ifPresentOrElse(link -> send(link, address, message, id), () -> gateway.send(address, message, id));
    }

    private void send(SmppLink link, String address, NoticeText.Message message, String id) {
        try {
            messages.note(UUID.fromString(id), link.send(address, message.brief()));
        } catch (NotTaken e) {
            throw new Undelivered(String.valueOf(e.getMessage()), e);
        }
    }
}
