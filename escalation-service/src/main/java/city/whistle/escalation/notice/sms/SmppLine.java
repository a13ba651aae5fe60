package city.whistle.escalation.notice.sms;

import city.whistle.escalation.EscalationConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** The line to the message centre that the settings name, if they name one; it is kept bound, and its receipts are settled. */
@ApplicationScoped
public class SmppLine {
    private final Optional<SmppLink> link;
    private final ShortMessages messages;

    SmppLine(EscalationConfig config, ShortMessages messages) {
        var smpp = config.sms().smpp();
        this.messages = messages;
        this.link = smpp.host()
                .map(host -> new SmppLink.Account(
                        host,
                        smpp.port(),
                        smpp.systemId(),
                        smpp.password().orElse(""),
                        smpp.systemType().orElse(""),
                        smpp.source().orElse("")))
                .map(account -> new SmppLink(account, messages::receipt));
    }

    /** The line; empty where short messages go another way. */
    public Optional<SmppLink> link() {
        return link;
    }

    @Scheduled(every = "{whistle.escalation.sms.smpp.settle}", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        link.ifPresent(SmppLink::stayBound);
        messages.settle();
    }

    void stop(@Observes ShutdownEvent end) {
        link.ifPresent(SmppLink::close);
    }
}
