package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.backbone.KafkaBroker;
import city.whistle.backbone.PostgresServer;
import city.whistle.load.faults.LaunchedCity;
import city.whistle.systemtests.Agreement.Differences;
import city.whistle.systemtests.Cases.Filed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A city loses its databases and is restored to a moment before; its topics have gone on. Run by deploy/drills/restore;
 * no test of the build.
 */
class RestoreDrill {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Path data = Path.of(System.getProperty("drill.data")).toAbsolutePath();
    private final int base = Integer.getInteger("drill.port-base", LaunchedCity.freePortBase());
    private final RunningCity city = RunningCity.at(data, base);
    private final WalArchive archive = new WalArchive(data.resolveSibling(data.getFileName() + "-archive"));
    private final Agreement agreement = new Agreement(base + 5, city.topics());
    private final Instant started = Instant.now();

    @Test
    void aRestoredCityAgreesWithItsTopicsOrEachDifferenceIsNamed() throws Exception {
        var up = LaunchedCity.launch(RunningCity.root(), data, base, "--fresh");
        var cases = new Cases(new Api(city));
        archiveFromNowOn();
        var early = IntStream.range(0, 3).mapToObj(i -> worked(cases)).toList();
        cases.file(Cases.NOISE);
        try (var admin = agreement.open("postgres", "postgres")) {
            archive.takeBase(admin, data.resolve("postgres"));
        }
        say("base backup taken of the running city; three cases closed, one open");
        var open = cases.file(Cases.NOISE);
        cases.dispatched(open);
        await().atMost(PATIENCE).until(() -> !cases.letters(open).isEmpty());
        var point = settledMoment();
        say("the moment to go back to: " + point);

        var lost = List.of(cases.file(Cases.NOISE), cases.file(Cases.NOISE));
        lost.forEach(cases::dispatched);
        signIn(cases, open);
        await().atMost(PATIENCE).until(() -> !cases.letters(lost.getFirst()).isEmpty());
        archiveAllOf(settledMoment());
        say("after it: two cases filed and dispatched, one signed in, letters issued; all of it is on the topics");

        LaunchedCity.stop(up);
        WalArchive.destroy(data.resolve("postgres"));
        say("the databases are destroyed");
        restoreTo(point);
        LaunchedCity.launch(RunningCity.root(), data, base);
        say("the services run again");
        check(new Cases(new Api(city)), early, open, lost);
    }

    private void archiveFromNowOn() throws Exception {
        try (var admin = agreement.open("postgres", "postgres")) {
            archive.order(admin);
        }
        kill("postgres");
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> setting("archive_mode").equals("on"));
        await().atMost(PATIENCE).until(() -> RunningCity.SERVICES.stream().allMatch(this::isReady));
        say("WAL is archived from now on");
    }

    /** The launcher starts it again. */
    private void kill(String name) throws Exception {
        var pid = Files.readAllLines(data.resolve(name).resolve("postmaster.pid"))
                .getFirst()
                .strip();
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private boolean isReady(String service) {
        return new Api(city).get(service, "/q/health/ready", null).status() == 200;
    }

    private static Filed worked(Cases cases) {
        var filed = cases.file(Cases.NOISE);
        cases.workThrough(filed, cases.dispatched(filed));
        cases.callBack(filed, true, "satisfied");
        cases.ticketIn(filed, "closed");
        return filed;
    }

    private static void signIn(Cases cases, Filed filed) {
        var handler = "handler-"
                + cases.ticket(filed, each -> true).path("lead").path("unit").asText();
        cases.act(filed, "sign-in", handler, Map.of("assignee", handler));
    }

    /** A moment at which everything said is taken, and nothing differs. */
    private String settledMoment() throws SQLException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> agreement.find().isNone());
        return one("select to_char(clock_timestamp(), 'YYYY-MM-DD HH24:MI:SS.USOF')");
    }

    /** Until the last segment written so far lies in the archive. */
    private void archiveAllOf(String moment) throws SQLException {
        var segment = one("select pg_walfile_name(pg_switch_wal())");
        await().atMost(PATIENCE)
                .until(() -> one("select coalesce(last_archived_wal, '') from pg_stat_archiver")
                                .compareTo(segment)
                        >= 0);
        say("archived up to " + moment);
    }

    private void restoreTo(String point) throws Exception {
        archive.restore(data.resolve("postgres"), point);
        try (var server = new PostgresServer(data.resolve("postgres"), base + 5, Map.of());
                var broker = new KafkaBroker(data.resolve("kafka"), base + 6, Map.of())) {
            server.start();
            broker.start();
            say("PostgreSQL is back at " + one("select pg_last_xact_replay_timestamp()::text"));
            var found = agreement.find();
            Agreement.lines(found).forEach(line -> say("  " + line));
            putBack(Instant.parse(point.replaceFirst(" ", "T").replaceFirst("\\+00$", "Z"))
                    .minus(MARGIN));
            skipNumbers(found);
        }
    }

    /** Consumers had gone on: what they took after the moment is no more, and must be read again. */
    private void putBack(Instant to) {
        for (var service : RunningCity.SERVICES) {
            await().atMost(PATIENCE).until(() -> replay(service, to) == 0);
        }
        say("consumers are put back to " + to);
    }

    /** A broker that has just started still waits for replicas that are gone; until then the command refuses. */
    private int replay(String service, Instant from) throws IOException, InterruptedException {
        var root = RunningCity.root();
        return new ProcessBuilder(
                        root.resolve("deploy/topics").toString(),
                        "replay",
                        service,
                        "--from",
                        from.toString(),
                        "--wait",
                        "0",
                        "--port-base",
                        Integer.toString(base))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Numbers that people have seen are not given out again. */
    private void skipNumbers(Differences found) throws SQLException {
        var serial = agreement.numbers().stream()
                .mapToLong(number -> Long.parseLong(number.substring(6, 12)))
                .max()
                .orElse(1);
        try (var intake = agreement.open("intake", "whistle");
                var sql = intake.createStatement()) {
            sql.execute("select setval('complaint_serial', greatest(" + serial
                    + ", (select last_value from complaint_serial)))");
        }
        try (var escalation = agreement.open("escalation", "whistle");
                var sql = escalation.prepareStatement(
                        "update letter_register set last_serial = greatest(last_serial, ?) where kind = ? and year = ?")) {
            for (var letters : found.letters().entrySet()) {
                var kind = letters.getKey().split(" ", 2);
                sql.setInt(1, letters.getValue());
                sql.setString(2, kind[0]);
                sql.setInt(3, Integer.parseInt(kind[1]));
                sql.executeUpdate();
            }
        }
        say("numbers of cases go on after " + serial + ", of letters after " + found.letters());
    }

    private void check(Cases cases, List<Filed> early, Filed open, List<Filed> lost) throws SQLException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> agreement.find().isSettled());
        var found = agreement.find();
        Agreement.lines(found).forEach(line -> say("  " + line));
        var lostIds = lost.stream().map(Filed::id).collect(Collectors.toSet());
        assertThat(found.cases()).as("cases filed after the moment").isEqualTo(lostIds);
        assertThat(found.steps().keySet()).as("what was done after it").isSubsetOf(with(lostIds, open.id()));
        assertThat(city.topics().deadLetters()).as("dead letters").isZero();
        early.forEach(
                filed -> assertThat(cases.track(filed).get("state").asText()).isEqualTo("closed"));
        say(
                "every event on the topics is in each inbox it is for, every outbox is empty, no dead letter; only those two cases differ");

        var before = agreement.numbers();
        if (found.steps().containsKey(open.id())) {
            signIn(cases, open);
        }
        var next = worked(cases);
        assertThat(before).as("numbers given out").doesNotContain(next.number());
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> agreement.find().isSettled()
                        && !agreement.find().steps().containsKey(open.id()));
        say("the sign-in was done again; a new case went the whole way under a number of its own");
        say("to do by people: the residents of "
                + lost.stream().map(Filed::number).toList()
                + " are to be asked to file again; their tickets are at work");
        say("proved in " + Duration.between(started, Instant.now()).toSeconds() + " s");
    }

    private static Set<String> with(Set<String> some, String one) {
        var all = new java.util.HashSet<>(some);
        all.add(one);
        return all;
    }

    private String setting(String name) throws SQLException {
        return one("show " + name);
    }

    private String one(String query) throws SQLException {
        try (var admin = agreement.open("postgres", "postgres");
                var sql = admin.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void say(String what) {
        System.out.println("drill: " + what);
    }
}
