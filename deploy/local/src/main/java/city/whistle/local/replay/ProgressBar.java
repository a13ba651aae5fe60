package city.whistle.local.replay;

import java.io.PrintStream;
import java.time.Duration;

/** How far it is: a bar that moves on a terminal, a line now and then elsewhere. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean moving;
    private long lastShown = System.nanoTime();
    private boolean dirty;

    ProgressBar(PrintStream out, boolean moving) {
        this.out = out;
        this.moving = moving;
    }

    synchronized void show(String what, int done, int all) {
        if (moving) {
            int filled = all == 0 ? WIDTH : (int) ((long) WIDTH * done / all);
            out.print(CLEAR_LINE
                    + "%-12s [%s%s] %d/%d".formatted(what, "#".repeat(filled), ".".repeat(WIDTH - filled), done, all));
            out.flush();
            dirty = true;
        } else {
            now("%s %d/%d".formatted(what, done, all));
        }
    }

    /** What is waited for. */
    synchronized void waiting(String what) {
        if (moving) {
            out.print(CLEAR_LINE + what);
            out.flush();
            dirty = true;
        } else {
            now(what);
        }
    }

    private void now(String line) {
        if (System.nanoTime() - lastShown > BETWEEN_LINES.toNanos()) {
            lastShown = System.nanoTime();
            out.println(line);
        }
    }

    /** A line that stays. */
    synchronized void say(String line) {
        if (dirty) {
            out.print(CLEAR_LINE);
            dirty = false;
        }
        out.println(line);
        out.flush();
    }
}
