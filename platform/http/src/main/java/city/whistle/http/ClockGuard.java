package city.whistle.http;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Ends the service when the machine's clock is set back, so that whoever keeps it running starts it anew. What runs
 * every few seconds or minutes (Quarkus's scheduler) goes by that clock: set back by an hour, it would stand still for
 * an hour, and nobody would see it. A clock that is put forward needs nothing.
 */
@ApplicationScoped
class ClockGuard {
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Vertx vertx;

    ClockGuard(Vertx vertx) {
        this.vertx = vertx;
    }

    void watch(@Observes StartupEvent start) {
        var watch = new ClockWatch(System.currentTimeMillis(), System.nanoTime());
        // the timers of Vert.x go by the time that only runs on
        vertx.setPeriodic(EVERY.toMillis(), timer -> {
            if (watch.wasSetBack(System.currentTimeMillis(), System.nanoTime())) {
                vertx.cancelTimer(timer);
                Log.fatal("the machine's clock was set back; the service ends, to be started anew");
                Quarkus.asyncExit(1);
            }
        });
    }
}
