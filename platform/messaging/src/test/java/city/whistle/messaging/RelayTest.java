package city.whistle.messaging;

import static city.whistle.messaging.TicketFixture.resumed;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class RelayTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    OutboxRelay outboxRelay;

    @Inject
    Speaker speaker;

    @Test
    void aRelayKilledBetweenPublishingAndMarkingLosesNothingAndDoublesNoEffect() throws Exception {
        var caseId = UUID.randomUUID();
        outboxRelay.stop(new ShutdownEvent());
        speaker.say(resumed(caseId, "first"), resumed(caseId, "second"), resumed(caseId, "third"));

        var victim = Thread.ofPlatform().start(outboxRelay.newRelay(RelayTest::diesAfterPublishing));
        victim.join(PATIENCE);
        assertThat(Database.outbox(caseId)).hasSize(3);
        outboxRelay.start(new StartupEvent());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.outbox(caseId)).isEmpty());
        speaker.say(resumed(caseId, "fourth"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Database.effects(caseId)).containsExactly("first", "second", "third", "fourth"));
        assertThat(timesHeard(caseId)).containsExactlyInAnyOrder(2L, 2L, 2L, 1L);
    }

    @Test
    void severalRelaysShareTheWorkAndKeepTheOrderOfEachCase() throws Exception {
        var cases = Stream.generate(UUID::randomUUID).limit(24).toList();
        var relays = List.of(outboxRelay.newRelay(), outboxRelay.newRelay());
        var threads = relays.stream().map(Thread.ofPlatform()::start).toList();

        for (int number = 0; number < 25; number++) {
            for (UUID caseId : cases) {
                speaker.say(resumed(caseId, "event " + number));
            }
        }

        var expected = IntStream.range(0, 25).mapToObj(n -> "event " + n).toList();
        for (UUID caseId : cases) {
            assertThat(Topics.await(caseId, TicketResumed.class, 25))
                    .extracting(TicketResumed::reason)
                    .isEqualTo(expected);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Database.effects(caseId)).isEqualTo(expected));
            assertThat(timesHeard(caseId)).containsOnly(1L);
        }
        relays.forEach(Relay::stop);
        for (Thread thread : threads) {
            thread.join(PATIENCE);
        }
    }

    @Test
    void aShardThatOneRelayHoldsIsLeftAloneByTheOthers() throws Exception {
        var caseId = UUID.randomUUID();
        outboxRelay.stop(new ShutdownEvent());
        speaker.say(resumed(caseId, "only once"));

        try (var one = new OutboxTable(Database.connect());
                var other = new OutboxTable(Database.connect())) {
            assertThat(keys(one)).contains(caseId.toString());
            assertThat(keys(other)).doesNotContain(caseId.toString());

            one.release();
            assertThat(keys(other)).contains(caseId.toString());
        }
        outboxRelay.start(new StartupEvent());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.outbox(caseId)).isEmpty());
    }

    private static List<String> keys(OutboxTable table) throws SQLException {
        return table.next(10).stream().map(OutboxTable.Row::key).toList();
    }

    private static List<Long> timesHeard(UUID caseId) {
        return List.copyOf(Topics.messages(caseId.toString()).stream()
                .collect(groupingBy(RelayTest::id, counting()))
                .values());
    }

    private static String id(ConsumerRecord<String, String> message) {
        return Topics.header(message, "ce_id");
    }

    private static Publisher diesAfterPublishing(Publisher real) {
        return new Publisher() {
            @Override
            public void publish(List<OutboxTable.Row> rows) {
                real.publish(rows);
                throw new AssertionError("killed");
            }

            @Override
            public void close() {
                real.close();
            }
        };
    }
}
