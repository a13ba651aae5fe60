package city.whistle.messaging;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What goes wrong at the moment and is tried again; for health. Said once in the log when it begins and when it ends. */
@ApplicationScoped
class Trouble {
    static final String RELAY = "relay";
    static final String INBOX = "inbox";

    /** What goes wrong, and since when. */
    record Now(String what, Instant since) {}

    private final Map<String, Now> now = new ConcurrentHashMap<>();
    private final Clock clock;

    Trouble(Clock clock) {
        this.clock = clock;
    }

    void is(String where, Throwable failure) {
        var what = String.valueOf(failure);
        var before = now.putIfAbsent(where, new Now(what, clock.instant()));
        if (before == null) {
            Log.warnf("%s: %s; trying again until it works", where, what);
        }
    }

    void over(String where) {
        var was = now.remove(where);
        if (was != null) {
            Log.infof("%s: works again, after trouble since %s", where, was.since());
        }
    }

    /** For how long it has been going wrong there; 0 when it does not. */
    double secondsOf(String where) {
        var trouble = now.get(where);
        return trouble == null
                ? 0
                : Duration.between(trouble.since(), clock.instant()).toSeconds();
    }

    Map<String, Now> now() {
        return Map.copyOf(now);
    }
}
