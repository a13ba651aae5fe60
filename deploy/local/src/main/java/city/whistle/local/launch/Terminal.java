package city.whistle.local.launch;

import java.io.PrintStream;
import java.time.Duration;

/** Says how far things are: lines with the seconds since the start, and on a terminal one moving line below them. */
final class Terminal {
    private static final int QUIET_SECONDS = 10;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean moving;
    private final long started = System.nanoTime();
    private long lastWaiting;
    private boolean dirty;

    Terminal(PrintStream out, boolean moving) {
        this.out = out;
        this.moving = moving;
    }

    /** Something has happened. */
    synchronized void happened(String what) {
        say("%5.1f s  %s".formatted(seconds(), what));
    }

    /** A line as it stands. */
    synchronized void say(String line) {
        clear();
        out.println(line);
        out.flush();
    }

    /** Still waiting: shown at once on a terminal, now and then elsewhere. */
    synchronized void waiting(String what) {
        if (moving) {
            out.print(CLEAR_LINE + "%5.0f s  … %s".formatted(seconds(), what));
            out.flush();
            dirty = true;
        } else if (seconds() - lastWaiting >= QUIET_SECONDS) {
            lastWaiting = (long) seconds();
            say("%5.0f s  … %s".formatted(seconds(), what));
        }
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
    }

    private void clear() {
        if (dirty) {
            out.print(CLEAR_LINE);
            dirty = false;
        }
    }
}
