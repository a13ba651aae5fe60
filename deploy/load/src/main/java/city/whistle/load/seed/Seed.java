package city.whistle.load.seed;

import city.whistle.load.RunningCity;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Fills a city with many cases by copying those it has: row by row in all four databases, each copy with ids, a number and
 * times of its own. So a copy is just what the services would have left, and nothing here knows what a row means.
 *
 * <p>A copy's deadlines lie as far from its filing as the original's, over whatever weekend. Copies of cases that are over lie in the days before their original. Copies of open ones lie in the hours before it,
 * no further than their clocks allow, so that seeding makes nobody overdue. Names and telephone numbers in the vault are
 * sealed to their case, so the copies' cannot be opened.
 */
public final class Seed {

    private static final String PLACED = """
            select id, number, filed_at, open from ticket
            where merged_into is null and (not open or state in ('dispatched', 'signed_in'))
            order by filed_at desc limit 4000""";
    private static final String NEXT_STEPS =
            "select case_id, min(next_at) from clock where next_at is not null group by case_id";
    private static final int SALT_BITS = 24;
    private static final Duration BEFORE_THE_NEXT_STEP = Duration.ofMinutes(90);
    private static final Duration OPEN_AT_MOST = Duration.ofDays(2);

    private final RunningCity city;
    private final Clock clock;

    public Seed(RunningCity city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param cases how many copies, of all there are
     * @param open how many of them of cases that are not over
     * @param services whose databases get them
     * @param days how far back those that are over reach
     * @param due when the next clock of the open ones runs out; null leaves them time
     */
    public record Wanted(
            int cases,
            int open,
            List<String> services,
            int days,
            @Nullable DueTimes due) {}

    /** Points in time spread evenly from the first on; all at the first when they are spread over no time. */
    public record DueTimes(Instant first, Duration over) {
        Instant of(int which, int all) {
            return first.plusMillis(over.toMillis() * which / all);
        }
    }

    /** A copy and the case it is of. */
    public record Planned(UUID of, CaseCopy copy) {}

    /**
     * A case that can be copied.
     *
     * @param nextStep when its next rung is due; null when nothing more comes
     */
    private record Original(
            UUID id,
            String number,
            Instant filedAt,
            boolean open,
            @Nullable Instant nextStep) {
        /** How much earlier a copy of an open case may lie, so that its next rung is still to come. */
        Duration room(Instant now) {
            var room = nextStep == null ? OPEN_AT_MOST : Duration.between(now.plus(BEFORE_THE_NEXT_STEP), nextStep);
            return room.compareTo(OPEN_AT_MOST) < 0 ? room : OPEN_AT_MOST;
        }
    }

    /** Makes the copies and says what was made. */
    public List<Planned> run(Wanted wanted) throws SQLException, IOException, InterruptedException {
        var originals = originals();
        var plan = plan(originals, wanted);
        var numbers = new LinkedHashMap<UUID, String>();
        originals.forEach(original -> numbers.put(original.id(), original.number()));
        try (var workers = Executors.newFixedThreadPool(wanted.services().size())) {
            var written = workers.invokeAll(wanted.services().stream()
                    .<Callable<Void>>map(service -> () -> write(service, numbers, plan))
                    .toList());
            for (var each : written) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return plan;
    }

    private @Nullable Void write(String service, Map<UUID, String> numbers, List<Planned> plan)
            throws SQLException, IOException {
        try (var connection = city.databaseAsSuperuser(service)) {
            var database = new CaseDatabase(connection);
            database.write(database.read(numbers), plan);
            database.forgetSums();
            database.analyze();
        }
        return null;
    }

    /** The latest cases that dispatch has placed. */
    private List<Original> originals() throws SQLException {
        var nextSteps = nextSteps();
        var originals = new ArrayList<Original>();
        try (var dispatch = city.database("dispatch");
                var rows = dispatch.createStatement().executeQuery(PLACED)) {
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                originals.add(new Original(
                        id,
                        rows.getString(2),
                        rows.getTimestamp(3).toInstant(),
                        rows.getBoolean(4),
                        nextSteps.get(id)));
            }
        }
        return originals;
    }

    private Map<UUID, Instant> nextSteps() throws SQLException {
        var nextSteps = new HashMap<UUID, Instant>();
        try (var escalation = city.database("escalation");
                var rows = escalation.createStatement().executeQuery(NEXT_STEPS)) {
            while (rows.next()) {
                nextSteps.put(
                        rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
            }
        }
        return nextSteps;
    }

    private List<Planned> plan(List<Original> originals, Wanted wanted) throws SQLException {
        var now = clock.instant();
        var open = originals.stream()
                .filter(Original::open)
                .filter(original ->
                        wanted.due() == null ? !original.room(now).isNegative() : original.nextStep() != null)
                .toList();
        var over = originals.stream().filter(original -> !original.open()).toList();
        demand(open, wanted.open(), "open and has time left");
        demand(over, wanted.cases() - wanted.open(), "over");
        var numbers = numbers();
        var random = new Random(now.getEpochSecond());
        var plan = new ArrayList<Planned>(wanted.cases());
        for (int i = 0; i < wanted.cases(); i++) {
            var pool = i < wanted.open() ? open : over;
            var original = pool.get(i % pool.size());
            var shift = shift(original, wanted, i, random.nextDouble());
            var number = numbers.next(original.filedAt().minus(shift));
            plan.add(new Planned(original.id(), new CaseCopy((now.getEpochSecond() << SALT_BITS) + i, number, shift)));
        }
        return plan;
    }

    private CopyNumbers numbers() throws SQLException {
        try (var dispatch = city.database("dispatch")) {
            return CopyNumbers.after(dispatch);
        }
    }

    private Duration shift(Original original, Wanted wanted, int which, double chance) {
        var due = wanted.due();
        if (original.open() && due != null && original.nextStep() != null) {
            return Duration.ofSeconds(Duration.between(due.of(which, wanted.open()), original.nextStep())
                    .toSeconds());
        }
        var room = original.open() ? original.room(clock.instant()) : Duration.ofDays(wanted.days());
        return Duration.ofSeconds((long) (chance * room.toSeconds()));
    }

    private static void demand(List<Original> pool, int wanted, String which) {
        if (wanted > 0 && pool.isEmpty()) {
            throw new IllegalStateException("The city has no case that is " + which
                    + ", so there is nothing to copy; file and work some first, as with deploy/replay");
        }
    }
}
