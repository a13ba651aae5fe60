package city.whistle.local.launch;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Keeps the children alive: one that dies is named with its last words and started again, more slowly if it keeps dying. */
final class Watch implements AutoCloseable {
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofSeconds(60);

    private final Terminal terminal;
    private final Runnable changed;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean over;

    /**
     * Watches from now on.
     *
     * @param changed to run when a child has got a new process
     */
    Watch(Terminal terminal, Runnable changed) {
        this.terminal = terminal;
        this.changed = changed;
    }

    /** Watches over a child that runs. */
    void keep(Child child, Process process) {
        threads.execute(() -> watch(child, process));
    }

    /** Looks now and then whether a server still serves, and revives it if not. */
    void keep(String name, Runnable revive, java.util.function.BooleanSupplier isAlive) {
        threads.execute(() -> {
            while (paused(FIRST_DELAY.multipliedBy(2))) {
                if (!isAlive.getAsBoolean() && !over) {
                    terminal.happened(name + " is gone; starting it again");
                    tryTo(name, revive);
                }
            }
        });
    }

    private void watch(Child child, Process first) {
        var process = first;
        var delay = FIRST_DELAY;
        while (true) {
            var started = System.nanoTime();
            int code = process.onExit().join().exitValue();
            if (over) {
                return;
            }
            delay = Duration.ofNanos(System.nanoTime() - started).compareTo(STABLE) > 0 ? FIRST_DELAY : delay;
            report(child, code, delay);
            if (!paused(delay)) {
                return;
            }
            process = child.start();
            changed.run();
            delay = delay.multipliedBy(2).compareTo(LONGEST_DELAY) < 0 ? delay.multipliedBy(2) : LONGEST_DELAY;
        }
    }

    private void report(Child child, int code, Duration delay) {
        terminal.happened("%s has died (exit code %d) and is started again in %d s; the last lines of %s:%n    %s"
                .formatted(child.name(), code, delay.toSeconds(), child.log(), child.lastWords()));
    }

    private void tryTo(String name, Runnable revive) {
        try {
            revive.run();
            terminal.happened(name + " runs again");
        } catch (RuntimeException e) {
            terminal.happened(name + " does not start: " + e.getMessage());
        }
    }

    /** Whether the pause went by and the watch goes on. */
    private boolean paused(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            return !over;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From now on, dying is in order. */
    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }
}
