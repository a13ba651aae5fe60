package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.load.check.CityCheck;
import city.whistle.load.check.Finding;
import city.whistle.load.check.Rule;
import city.whistle.load.check.TopicReader.Published;
import city.whistle.load.faults.FaultRun;
import city.whistle.systemtests.Cases.Filed;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A short form of deploy/faults, and what its check must see when something is really lost or doubled. */
class FaultsIT {
    private static final FaultRun.Plan SHORT =
            new FaultRun.Plan(7, 7, Duration.ofSeconds(5), Duration.ofSeconds(5), 3, 7);

    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);
    private final Cases cases = new Cases(api);

    @Test
    void partsDieWhilePeopleUseTheCityAndNothingIsLostOrDoubled() throws Exception {
        var run = new FaultRun(city.data(), SHORT, null, System.out::println);

        assertThat(run.run()).isEmpty();

        assertThat(run.answers().get("file 201")).isPositive();
        assertThat(run.answers().keySet())
                .as("whoever was not served was told to come again, and not that it was their fault")
                .noneMatch(FaultsIT::isFault)
                .doesNotContain("photo 400");
    }

    @Test
    void whatIsReallyLostOrDoubledIsFound() throws SQLException {
        var silent = cases.file(Cases.NOISE);
        var doubled = cases.file(Cases.NOISE);
        var forgotten = cases.file(Cases.NOISE);
        var lost = UUID.randomUUID().toString();
        var unit = cases.dispatched(silent).path("lead").path("unit").asText();
        cases.workThrough(forgotten, cases.dispatched(forgotten));
        var all = Stream.of(silent, doubled, forgotten).map(Filed::id).collect(Collectors.toSet());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> CityCheck.of(city.forLoad(), all).find(all).isEmpty());

        withoutSaying("TicketSignedIn", silent, () -> cases.act(silent, "sign-in", "handler-" + unit, Map.of()));
        sayAgain(await().atMost(Duration.ofSeconds(60))
                .until(() -> told(doubled, "FirstOverdue"), each -> !each.isEmpty())
                .getFirst());
        change("callback", "delete from callback where case_id = '%s'".formatted(forgotten.id()));

        var accepted = Stream.concat(all.stream(), Stream.of(lost)).collect(Collectors.toSet());
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    var found = CityCheck.of(city.forLoad(), all).find(accepted);
                    assertThat(about(found, Rule.ACCEPTED)).containsExactly(lost);
                    assertThat(about(found, Rule.STEPS))
                            .containsExactly(silent.id() + ": told dispatched, is signed_in");
                    assertThat(about(found, Rule.RUNGS)).hasSize(1).allMatch(each -> each.startsWith(doubled.id()));
                    assertThat(about(found, Rule.CALLBACKS)).containsExactly(forgotten.id() + " cycle 1: not there");
                    assertThat(found).hasSize(4);
                });
    }

    private static boolean isFault(String answer) {
        int status = Integer.parseInt(answer.substring(answer.lastIndexOf(' ') + 1));
        return status >= 500 && status != 503;
    }

    private static List<String> about(Set<Finding> found, Rule rule) {
        return found.stream()
                .filter(each -> each.rule() == rule)
                .map(Finding::about)
                .toList();
    }

    private List<Published> told(Filed filed, String type) {
        return city.topics().all().stream()
                .filter(event -> event.key().equals(filed.id()) && event.type().equals(type))
                .toList();
    }

    /** While it is done, what a case says with that event does not reach the outbox. */
    private void withoutSaying(String type, Filed filed, Runnable deed) throws SQLException {
        change("dispatch", """
                create function keep_silent() returns trigger language plpgsql as 'begin return null; end';
                create trigger keep_silent before insert on outbox for each row
                when (new.aggregateid = '%s' and new.type like '%%%s%%') execute function keep_silent()
                """.formatted(filed.id(), type));
        deed.run();
        change("dispatch", "drop trigger keep_silent on outbox; drop function keep_silent()");
    }

    /** As a sweeper would that climbed the rung once more. */
    private void sayAgain(Published event) throws SQLException {
        try (var database = city.forLoad().databaseAsSuperuser("escalation");
                var insert = database.prepareStatement("""
                        insert into outbox (aggregatetype, aggregateid, type, payload, source, subject, time, shard)
                        values ('deadlines', ?, 'city.whistle.' || ? || '.v1', ?, 'test', ?, now(), 0)
                        """)) {
            insert.setString(1, event.key());
            insert.setString(2, event.type());
            insert.setString(3, event.value().toString());
            insert.setString(4, event.key());
            insert.executeUpdate();
        }
    }

    private void change(String service, String statement) throws SQLException {
        try (var database = city.forLoad().databaseAsSuperuser(service);
                var sql = database.createStatement()) {
            sql.execute(statement);
        }
    }
}
