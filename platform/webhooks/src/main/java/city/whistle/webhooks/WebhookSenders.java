package city.whistle.webhooks;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the senders as long as the service runs; each replica has some, and they share the addresses among them. */
@ApplicationScoped
class WebhookSenders {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final DeliveryQueue queue;
    private final Post post;
    private final Signature signature;
    private final WebhookConfig config;
    private final Clock clock;
    private final List<WebhookSender> senders = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    WebhookSenders(DeliveryQueue queue, Post post, Signature signature, WebhookConfig config, Clock clock) {
        this.queue = queue;
        this.post = post;
        this.signature = signature;
        this.config = config;
        this.clock = clock;
    }

    synchronized void start(@Observes StartupEvent event) {
        for (int i = 1; i <= config.senders(); i++) {
            var sender = new WebhookSender(queue, post, signature, config, clock);
            senders.add(sender);
            threads.add(Thread.ofPlatform().daemon().name("webhook-sender-" + i).start(sender));
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        senders.forEach(WebhookSender::stop);
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join(GRACE);
        }
    }
}
