package city.whistle.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks a program over HTTP whether it is ready. */
final class Probe {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PAUSE_MILLIS = 250;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Waits until the address answers 200; fails when the child ends before, or takes too long. */
    void awaitReady(Child child, String url) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answersOk(url)) {
            if (!child.isAlive()) {
                throw new CannotLaunch("%s ended before it was ready; the last lines of %s:%n    %s"
                        .formatted(child.name(), child.log(), child.lastWords()));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotLaunch("%s is not ready after %d s; see %s"
                        .formatted(child.name(), PATIENCE.toSeconds(), child.log()));
            }
            pause();
        }
    }

    private boolean answersOk(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static CannotLaunch interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CannotLaunch("interrupted while waiting", e);
    }
}
