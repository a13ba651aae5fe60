package city.whistle.load;

import city.whistle.load.faults.LaunchedCity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/load/run startup}. */
@Command(
        name = "startup",
        mixinStandardHelpOptions = true,
        description = {
            "Ends each service of the running city in turn, which its launcher starts again, and measures from the start of the",
            "process until it is ready; and how much memory it has then, and had before."
        })
final class StartupCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int OK = 200;
    private static final double KB_PER_MB = 1024;

    private final Clock clock = Clock.systemUTC();

    @Mixin
    private CityOption option = new CityOption();

    @Option(names = "--times", description = "how often each; the middle one counts; default 3", defaultValue = "3")
    private int times;

    @Override
    public Integer call() throws InterruptedException {
        var city = option.city();
        System.out.printf("%-12s %12s %20s %14s%n", "", "ready after", "resident when ready", "and before");
        for (var service : RunningCity.SERVICES) {
            double before = residentMegabytes(awaitOther(service, -1));
            var starts = new ArrayList<Start>();
            for (int i = 0; i < times; i++) {
                starts.add(restart(service, city.url(service)));
            }
            starts.sort((a, b) -> a.ready().compareTo(b.ready()));
            var middle = starts.get(starts.size() / 2);
            System.out.printf(
                    "%-12s %9d ms %17.0f MB %11.0f MB%n",
                    service, middle.ready().toMillis(), middle.megabytes(), before);
        }
        return 0;
    }

    /** How long it took, and what it holds of the machine's memory then. */
    private record Start(Duration ready, double megabytes) {}

    private Start restart(String service, String url) throws InterruptedException {
        var old = awaitOther(service, -1);
        old.destroy();
        var process = awaitOther(service, old.pid());
        var until = clock.instant().plus(PATIENCE);
        while (!isReady(url)) {
            sleepUnlessAfter(until, service);
        }
        var now = clock.instant();
        var began = process.info().startInstant().orElse(now);
        return new Start(Duration.between(began, now), residentMegabytes(process));
    }

    /** The process of that service, once it is another than that one. */
    private ProcessHandle awaitOther(String service, long pid) throws InterruptedException {
        var until = clock.instant().plus(PATIENCE);
        while (true) {
            var process = LaunchedCity.process(option.data, service).filter(each -> each.pid() != pid);
            if (process.isPresent()) {
                return process.get();
            }
            sleepUnlessAfter(until, service);
        }
    }

    private void sleepUnlessAfter(Instant until, String service) throws InterruptedException {
        if (clock.instant().isAfter(until)) {
            throw new IllegalStateException(service + " is not there; look into its log");
        }
        TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
    }

    private static boolean isReady(String url) {
        try {
            var connection = (HttpURLConnection)
                    URI.create(url + "/q/health/ready").toURL().openConnection();
            return connection.getResponseCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As Linux counts it: VmRSS. */
    private static double residentMegabytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / KB_PER_MB;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
