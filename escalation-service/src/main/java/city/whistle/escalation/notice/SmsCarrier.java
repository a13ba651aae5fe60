package city.whistle.escalation.notice;

import city.whistle.escalation.EscalationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Short messages by way of an HTTP gateway, which is posted {@code {"id", "to", "text"}}. */
@ApplicationScoped
class SmsCarrier implements Carrier {
    private final Gateway gateway;
    private final Optional<URI> url;
    private final Optional<String> token;

    @Inject
    SmsCarrier(Gateway gateway, EscalationConfig config) {
        this(gateway, config.sms().url(), config.sms().token());
    }

    SmsCarrier(Gateway gateway, Optional<URI> url, Optional<String> token) {
        this.gateway = gateway;
        this.url = url;
        this.token = token;
    }

    @Override
    public String channel() {
        return Channel.SMS;
    }

    @Override
    public void carry(String address, NoticeText.Message message, String id) {
        var to = url.orElseThrow(() -> new Undelivered("no gateway for short messages is set"));
        gateway.post(to, Map.of("id", id, "to", address, "text", message.brief()), token.orElse(null));
    }
}
