package city.whistle.escalation.notice;

import city.whistle.escalation.EscalationConfig;
import city.whistle.escalation.notice.Carrier.Undelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The HTTP gateway for short messages, which is posted {@code {"id", "to", "text"}}. */
@ApplicationScoped
class SmsGateway {
    private final Gateway gateway;
    private final Optional<URI> url;
    private final Optional<String> token;

    @Inject
    SmsGateway(Gateway gateway, EscalationConfig config) {
        this(gateway, config.sms().url(), config.sms().token());
    }

    SmsGateway(Gateway gateway, Optional<URI> url, Optional<String> token) {
        this.gateway = gateway;
        this.url = url;
        this.token = token;
    }

    void send(String number, NoticeText.Message message, String id) {
        var to = url.orElseThrow(() -> new Undelivered("no way for short messages is set"));
        gateway.post(to, Map.of("id", id, "to", number, "text", message.brief()), token.orElse(null));
    }
}
