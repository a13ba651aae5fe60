package city.whistle.local.replay;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits until the filed cases have come to rest: nobody works on them, and nothing about them changes any more. */
final class Settling {
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CityHttp http;
    private final ProgressBar bar;
    private final AtomicInteger playing;
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private long lastChange = System.nanoTime();

    Settling(CityHttp http, ProgressBar bar, AtomicInteger playing) {
        this.http = http;
        this.bar = bar;
        this.playing = playing;
    }

    void await(Iterable<Filed> cases, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < deadline) {
            cases.forEach(this::look);
            if (playing.get() == 0 && quietFor().compareTo(QUIET) > 0) {
                return;
            }
            bar.waiting("waiting for the cases to settle: %d being worked, last change %d s ago, at most %d s more"
                    .formatted(
                            playing.get(),
                            quietFor().toSeconds(),
                            Duration.ofNanos(deadline - System.nanoTime()).toSeconds()));
            CityHttp.pause(PAUSE);
        }
    }

    private Duration quietFor() {
        return Duration.ofNanos(System.nanoTime() - lastChange);
    }

    /** Once it is over, nothing changes; the second overdue is the last thing that happens by itself. */
    private void look(Filed filed) {
        var before = seen.getOrDefault(filed.id(), "");
        if (before.endsWith("second") || CaseAtEnd.isOver(before)) {
            return;
        }
        var ticket = http.get("dispatch", "/api/v1/tickets/" + filed.id(), "supervisor")
                .body();
        var state = ticket.path("state").asText();
        var now = CaseAtEnd.isOver(state)
                ? state
                : state + ticket.path("cycle").asText() + ticket.path("overdue").asText();
        if (!now.equals(before)) {
            seen.put(filed.id(), now);
            lastChange = System.nanoTime();
        }
    }
}
