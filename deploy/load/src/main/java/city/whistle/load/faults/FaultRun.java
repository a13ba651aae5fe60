package city.whistle.load.faults;

import city.whistle.load.RunningCity;
import city.whistle.load.check.CityCheck;
import city.whistle.load.check.Finding;
import city.whistle.load.faults.Fault.Freeze;
import city.whistle.load.faults.Fault.FullDisk;
import city.whistle.load.faults.Fault.Jump;
import city.whistle.load.faults.Fault.Kill;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets a crowd use a city, breaks one part of it after the other, and looks each time it has settled what has become of it. */
public final class FaultRun {
    private static final List<String> PARTS =
            List.of("intake", "dispatch", "escalation", "callback", "postgres", "kafka");
    private static final double KILLS = 0.85;
    private static final double FREEZES = 0.09;
    private static final double JUMPS = 0.03;
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Path data;
    private final Plan plan;
    private final @Nullable CityClock clock;
    private final Random random;
    private final List<String> victims = new ArrayList<>();
    private final Consumer<String> report;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> answers = new TreeMap<>();

    /**
     * What is to be broken.
     *
     * @param faults how many in all
     * @param round after how many the city is left in peace and looked at
     * @param between from one to the next
     * @param freeze how long a frozen part stands still, and a full disk is full
     * @param people how many use the city
     * @param seed the same faults again
     */
    public record Plan(int faults, int round, Duration between, Duration freeze, int people, long seed) {}

    /**
     * Of the city whose data lie there; what happens is told to {@code report}.
     *
     * @param clock the one the city was started with; null when it has that of the machine, which is left alone
     */
    public FaultRun(Path data, Plan plan, @Nullable CityClock clock, Consumer<String> report) {
        this.data = data;
        this.plan = plan;
        this.clock = clock;
        this.random = new Random(plan.seed());
        this.report = report;
    }

    /** Goes on until all is broken that was to be, or until something is wrong; tells what. */
    public SortedSet<Finding> run() throws IOException, InterruptedException {
        SortedSet<Finding> found = new TreeSet<>();
        int happened = 0;
        while (happened < plan.faults() && found.isEmpty()) {
            int round = Math.min(plan.round(), plan.faults() - happened);
            try (var crowd = new Crowd(RunningCity.in(data), plan.people(), accepted)) {
                happened += storm(round);
                crowd.answers().forEach((answer, times) -> answers.merge(answer, times, Integer::sum));
            }
            found = settle();
            report.accept("%d faults, %,d cases accepted: %s"
                    .formatted(
                            happened,
                            accepted.size(),
                            found.isEmpty() ? "nothing lost, nothing doubled" : found.size() + " findings"));
        }
        return found;
    }

    /** How often each request was answered with each status. */
    public Map<String, Integer> answers() {
        return Map.copyOf(answers);
    }

    private int storm(int faults) throws IOException, InterruptedException {
        int happened = 0;
        while (happened < faults) {
            TimeUnit.MILLISECONDS.sleep(plan.between().toMillis());
            var fault = next();
            if (fault.happen(data)) {
                happened++;
                report.accept(fault.toString());
            }
        }
        TimeUnit.MILLISECONDS.sleep(plan.between().toMillis());
        return happened;
    }

    private Fault next() {
        double kind = random.nextDouble();
        if (kind < KILLS) {
            return new Kill(victim());
        }
        if (kind < KILLS + FREEZES) {
            return new Freeze(victim(), plan.freeze());
        }
        return clock == null || kind < 1 - JUMPS
                ? new FullDisk(plan.freeze())
                : new Jump(clock, random.nextBoolean() ? AN_HOUR : AN_HOUR.negated(), plan.freeze());
    }

    /** Each part in turn, in another order each time. */
    private String victim() {
        if (victims.isEmpty()) {
            victims.addAll(PARTS);
            Collections.shuffle(victims, random);
        }
        return victims.removeLast();
    }

    /** Waits until nothing is wrong; what is wrong all the time stays wrong. */
    private SortedSet<Finding> settle() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var standing = find();
        while (!standing.isEmpty() && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            var now = find();
            if (now.isEmpty()) {
                return now;
            }
            standing.retainAll(now);
            if (standing.isEmpty()) {
                standing = now;
            }
        }
        return standing;
    }

    private SortedSet<Finding> find() throws InterruptedException {
        for (var service : RunningCity.SERVICES) {
            while (LaunchedCity.process(data, service).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
        return CityCheck.of(RunningCity.in(data), accepted).find(accepted);
    }
}
