package city.whistle.local.replay;

import city.whistle.local.WrongOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Files a recording, plays the people of a share of its cases, waits, and says what came of it. */
public final class Replay {
    private static final int WRONG_OPTIONS = 2;

    private final ReplayOptions options;
    private final CityHttp http;
    private final ProgressBar bar;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Filed> filed = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger unfiled = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger playing = new AtomicInteger();
    private volatile boolean playersGoOn = true;

    private Replay(ReplayOptions options, ProgressBar bar) {
        this.options = options;
        this.http = new CityHttp(options);
        this.bar = bar;
    }

    /** The arguments are those of deploy/replay. */
    public static void main(String[] arguments) {
        var bar = new ProgressBar(System.out, Boolean.getBoolean("whistle.tty"));
        try {
            var options = ReplayOptions.parse(List.of(arguments));
            System.exit(new Replay(options, bar).run() ? 0 : 1);
        } catch (WrongOption e) {
            bar.say(String.valueOf(e.getMessage()));
            System.exit(WRONG_OPTIONS);
        } catch (IOException | RuntimeException e) {
            bar.say(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    /** Whether nothing was lost. */
    private boolean run() throws IOException {
        var recording = read(options.file());
        var grids = Grids.of(http);
        file(recording, new Filing(http, grids, options.seed(), Clock.systemUTC()));
        bar.say("Filed %d of %d".formatted(filed.size(), recording.complaints().size()));
        new Settling(http, bar, playing).await(List.copyOf(filed), options.settle());
        playersGoOn = false;
        var summary = new Summary(
                lookBack(), unfiled.get(), refused.get(), recording.malformed().size());
        summary.lines().forEach(bar::say);
        return summary.lost() == 0;
    }

    private Recording read(Path file) throws IOException {
        var recording = Recording.read(file, options.limit());
        recording.malformed().forEach(bar::say);
        recording.notes().forEach(bar::say);
        return recording;
    }

    private void file(Recording recording, Filing filing) {
        var started = System.nanoTime();
        var tasks = new ArrayList<Future<?>>();
        var complaints = recording.complaints();
        var roles = Casting.of(complaints.size(), options.work(), new Random(options.seed()));
        for (int i = 0; i < complaints.size(); i++) {
            sleepUntil(started + (long) (i / options.rate() * TimeUnit.SECONDS.toNanos(1)));
            var recorded = complaints.get(i);
            int order = i;
            tasks.add(threads.submit(() -> fileOne(filing, order, recorded, roles)));
            bar.show("filing", filed.size(), complaints.size());
        }
        for (var task : tasks) {
            await(task);
            bar.show("filing", filed.size(), complaints.size());
        }
    }

    private void fileOne(Filing filing, int order, Recorded recorded, Casting roles) {
        try {
            var one = filing.file(order, recorded);
            filed.add(one);
            roles.worked(order).ifPresent(worked -> play(one, worked));
        } catch (Filing.Refused e) {
            refused.incrementAndGet();
            bar.say(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            unfiled.incrementAndGet();
            bar.say("line %d: not filed: %s".formatted(recorded.line(), e.getMessage()));
        }
    }

    private void play(Filed one, int worked) {
        playing.incrementAndGet();
        threads.execute(() -> {
            try {
                var trouble = new Player(http, one, Resident.of(http, one, worked)).play(() -> playersGoOn);
                sayUnlessNull(trouble);
            } catch (RuntimeException e) {
                bar.say("%s, not worked: %s".formatted(one.number(), e.getMessage()));
            } finally {
                playing.decrementAndGet();
            }
        });
    }

    private void sayUnlessNull(@Nullable String trouble) {
        if (trouble != null) {
            bar.say(trouble);
        }
    }

    /** What has become of each, in the order of the file. */
    private List<CaseAtEnd> lookBack() {
        var all = filed.stream().sorted(Comparator.comparingInt(Filed::order)).toList();
        var tasks = all.stream()
                .map(one -> threads.submit(() -> CaseAtEnd.read(http, one)))
                .toList();
        var cases = new ArrayList<CaseAtEnd>();
        for (var task : tasks) {
            cases.add(await(task));
            bar.show("looking back", cases.size(), all.size());
        }
        return cases;
    }

    private static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        }
    }

    private static void sleepUntil(long nanos) {
        var left = Duration.ofNanos(nanos - System.nanoTime());
        if (left.isPositive()) {
            CityHttp.pause(left);
        }
    }
}
