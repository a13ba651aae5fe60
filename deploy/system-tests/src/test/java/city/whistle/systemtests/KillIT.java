package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Killing services in the middle of their work loses nothing and doubles nothing. */
class KillIT {
    private static final int BETWEEN_KILLS = 5;

    /** Mostly bad lines: each good one is a case more for the whole city. */
    private static final int LINES = 5000;

    private static final int EACH_GOOD = 250;

    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);
    private final Cases cases = new Cases(api);
    private final Kafka kafka = new Kafka(city);

    @Test
    void anImportGoesOnWhereItsServiceWasKilled() {
        var imports = new Imports(api);
        var path = imports.begin(LINES, EACH_GOOD);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> imports.show(path).path("lines").asInt() > 0);

        city.kill("intake");

        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> imports.show(path).path("state").asText().equals("done"));
        var done = imports.show(path);
        assertThat(done.path("lines").asInt()).isEqualTo(LINES);
        assertThat(done.path("taken").asInt()).isEqualTo(LINES / EACH_GOOD);
        assertThat(done.path("known").asInt()).isZero();
        assertThat(done.path("bad").asInt()).isEqualTo(LINES - LINES / EACH_GOOD);
    }

    @Test
    void servicesKilledInTurnComeBackAndEveryCaseStillEscalatesExactlyOnce() {
        var filed = new ArrayList<>(file(BETWEEN_KILLS));
        for (var victim : RunningCity.SERVICES.reversed()) {
            city.kill(victim);
            filed.addAll(file(BETWEEN_KILLS));
        }

        await().atMost(Duration.ofSeconds(240))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> filed.stream().allMatch(each -> cases.matters(each).size() == 1));

        filed.forEach(each -> assertThat(cases.letters(each)).as(each.number()).hasSize(1));
        var ids = filed.stream().map(Cases.Filed::id).collect(Collectors.toSet());
        var published =
                kafka.all().stream().filter(event -> ids.contains(event.key())).toList();
        for (var type : List.of("ComplaintFiled", "TicketDispatched", "LetterIssued", "MatterOpened")) {
            assertThat(distinct(published, type)).as(type).hasSize(filed.size());
        }
    }

    /** Files so many, each as often as it takes: a resident whose city is away for a moment tries again. */
    private List<Cases.Filed> file(int count) {
        return Stream.generate(() -> await().atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(300))
                        .ignoreExceptions()
                        .until(() -> cases.file(Cases.NOISE), each -> true))
                .limit(count)
                .toList();
    }

    /** The ids of the distinct events of a type; the relay may publish one twice, its id stays the same. */
    private static Set<String> distinct(List<Kafka.Published> published, String type) {
        return published.stream()
                .filter(event -> event.type().equals(type))
                .map(Kafka.Published::id)
                .collect(Collectors.toSet());
    }
}
