package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Killing any one service at any point loses nothing and doubles nothing. */
class KillIT {
    private static final int CASES = 12;

    private final RunningCity city = RunningCity.drill();
    private final Api api = new Api(city);
    private final Cases cases = new Cases(api);
    private final Kafka kafka = new Kafka(city);

    @ParameterizedTest
    @ValueSource(strings = {"dispatch", "escalation", "callback", "intake"})
    void aKilledServiceComesBackAndEveryCaseStillEscalatesExactlyOnce(String victim) {
        var filed = new ArrayList<Cases.Filed>();
        for (int i = 0; i < CASES; i++) {
            if (i == CASES / 2) {
                city.kill(victim);
            }
            filed.add(await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreExceptions()
                    .until(() -> cases.file(Cases.NOISE), each -> true));
        }

        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> filed.stream().allMatch(each -> cases.matters(each).size() == 1));

        filed.forEach(each -> assertThat(cases.letters(each)).as(each.number()).hasSize(1));
        var ids = filed.stream().map(Cases.Filed::id).collect(Collectors.toSet());
        var published =
                kafka.all().stream().filter(event -> ids.contains(event.key())).toList();
        for (var type : List.of("ComplaintFiled", "TicketDispatched", "LetterIssued", "MatterOpened")) {
            assertThat(distinct(published, type)).as(type).hasSize(CASES);
        }
    }

    /** The ids of the distinct events of a type; the relay may publish one twice, its id stays the same. */
    private static Set<String> distinct(List<Kafka.Published> published, String type) {
        return published.stream()
                .filter(event -> event.type().equals(type))
                .map(Kafka.Published::id)
                .collect(Collectors.toSet());
    }
}
