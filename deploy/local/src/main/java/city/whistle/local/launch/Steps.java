package city.whistle.local.launch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Steps that run side by side; each says when it is through, and the first failure ends the waiting. */
final class Steps implements AutoCloseable {
    private static final int TICK_MILLIS = 500;

    private final Terminal terminal;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<String> open = Collections.synchronizedSet(new LinkedHashSet<>());
    private final List<CompletableFuture<Void>> all = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    Steps(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One of the steps, for those that come after it. */
    record Step(CompletableFuture<Void> through) {}

    /** Runs a step as soon as those before it are through. */
    Step run(String name, Runnable step, Step... before) {
        open.add(name);
        var through = CompletableFuture.allOf(
                        Stream.of(before).map(Step::through).toArray(CompletableFuture<?>[]::new))
                .thenRunAsync(step, threads)
                .thenRun(() -> {
                    open.remove(name);
                    terminal.happened(name + " is ready");
                });
        var watched = through.whenComplete((nothing, failure) -> {
            if (failure != null) {
                failed.completeExceptionally(failure);
            }
        });
        all.add(watched);
        return new Step(watched);
    }

    /** Waits for all of them, saying for which. */
    void await() throws InterruptedException, ExecutionException {
        var end = CompletableFuture.anyOf(failed, CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)));
        while (true) {
            try {
                end.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                terminal.waiting("waiting for " + String.join(", ", List.copyOf(open)));
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
