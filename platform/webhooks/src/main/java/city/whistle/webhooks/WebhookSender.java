package city.whistle.webhooks;

import io.vertx.core.Future;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Tells addresses what waits for them, on a thread of its own: takes an address that nobody else works on, sends the first
 * message of each of its cases at once, writes down how it went, and goes on until nothing is due there or nobody answers.
 */
final class WebhookSender implements Runnable {
    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final Duration NAP = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int LEASE_IN_PATIENCES = 4;

    private final DeliveryQueue queue;
    private final Post post;
    private final Signature signature;
    private final WebhookConfig config;
    private final Clock clock;
    private final Backoff backoff;
    private volatile boolean running = true;

    WebhookSender(DeliveryQueue queue, Post post, Signature signature, WebhookConfig config, Clock clock) {
        this.queue = queue;
        this.post = post;
        this.signature = signature;
        this.config = config;
        this.clock = clock;
        this.backoff = new Backoff(config.firstPause(), config.longestPause());
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        while (running) {
            try {
                var target = queue.claim(clock.instant(), lease());
                if (target.isPresent()) {
                    work(target.get());
                } else {
                    sleep(NAP);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("webhooks wait: %s", e.getMessage());
                sleep(REST);
            }
        }
    }

    private void work(DeliveryQueue.Target target) throws SQLException {
        var heard = true;
        var failures = target.failures();
        while (running && heard) {
            // one knock is enough to find out whether somebody is there again
            var due = queue.next(target, clock.instant(), failures > 0 ? 1 : config.atOnce());
            if (due.isEmpty()) {
                break;
            }
            var attempts = attempt(target, due);
            queue.note(attempts);
            heard = attempts.stream().anyMatch(each -> !each.answer().isSilence());
            noteHealth(target, heard, failures);
            failures = heard ? 0 : failures + 1;
            queue.renew(target, clock.instant().plus(lease()));
        }
        queue.release(target);
    }

    private void noteHealth(DeliveryQueue.Target target, boolean heard, int failures) throws SQLException {
        var now = clock.instant();
        if (!heard) {
            queue.silent(target, now, now.plus(backoff.after(failures + 1)));
        } else if (failures > 0) {
            queue.back(target, now);
        }
    }

    private List<DeliveryQueue.Attempted> attempt(DeliveryQueue.Target target, List<DeliveryQueue.Due> due) {
        var answers = due.stream().map(each -> send(target, each)).toList();
        var attempts = new ArrayList<DeliveryQueue.Attempted>();
        for (int i = 0; i < due.size(); i++) {
            var answer = answers.get(i).join();
            var now = clock.instant();
            var again = now.plus(backoff.after(due.get(i).attempts() + 1));
            attempts.add(new DeliveryQueue.Attempted(due.get(i).seq(), answer, now, again));
        }
        return attempts;
    }

    private CompletableFuture<Answer> send(DeliveryQueue.Target target, DeliveryQueue.Due due) {
        var id = due.eventId().toString();
        Instant now = clock.instant();
        var seconds = now.getEpochSecond();
        var headers = Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(seconds),
                "webhook-signature",
                signature.of(target.id(), target.secretNumber(), id, seconds, due.body()));
        Future<Answer> answer = post.send(URI.create(target.url()), headers, due.body());
        return answer.toCompletionStage().toCompletableFuture();
    }

    private Duration lease() {
        return config.patience().multipliedBy(LEASE_IN_PATIENCES);
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
