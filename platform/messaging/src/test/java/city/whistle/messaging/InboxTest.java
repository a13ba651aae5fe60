package city.whistle.messaging;

import static city.whistle.messaging.TicketFixture.resumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.EventType;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithBackbone
class InboxTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String RESUMED = EventType.of(TicketResumed.class);

    private final UUID caseId = UUID.randomUUID();

    @Test
    void eventsTakeEffectInOrder() {
        Topics.publish(resumed(caseId, "first"));
        Topics.publish(resumed(caseId, "second"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).containsExactly("first", "second"));
    }

    @Test
    void theSameBatchTwiceHasOneEffect() throws SQLException {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());

        for (int round = 0; round < 2; round++) {
            Topics.publish(ids.get(0), resumed(caseId, "first"));
            Topics.publish(ids.get(1), resumed(caseId, "second"));
        }
        Topics.publish(resumed(caseId, "last"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).endsWith("last"));
        assertThat(Database.effects(caseId)).containsExactly("first", "second", "last");
    }

    @Test
    void aPoisonEventGoesToTheDeadLettersAndTheOthersGoOn() throws SQLException {
        Topics.publish(resumed(caseId, "before"));
        var poison = Topics.publish(resumed(caseId, "poison"));
        Topics.publish(resumed(caseId, "after"));

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Topics.deadLetters(caseId.toString())).hasSize(1));

        var letter = Topics.deadLetters(caseId.toString()).get(0);
        assertThat(Database.effects(caseId)).containsExactly("before", "after");
        assertThat(letter.topic()).isEqualTo("whistle.tickets.dlq");
        assertThat(Topics.header(letter, "ce_id")).isEqualTo(poison.toString());
        assertThat(Topics.header(letter, "ce_type")).isEqualTo(RESUMED);
        assertThat(Topics.header(letter, "whistle_failed_in")).isEqualTo("messaging");
        assertThat(Topics.header(letter, "whistle_reason")).contains("poisoned");
        assertThat(Topics.header(letter, "whistle_origin")).startsWith("whistle.tickets/");
        assertThat(letter.value()).contains("poison");
    }

    static Stream<Arguments> nonsense() {
        var id = UUID.randomUUID().toString();
        var head = """
                {"caseId": "%s", "number": "2611220000427", "at": "2026-02-13T01:00:00Z", "pack": "crane-1",
                 "by": {"kind": "system", "name": "test"}}""";
        return Stream.of(
                Arguments.of("no JSON", id, RESUMED, "{\"head\":", "not a " + RESUMED),
                Arguments.of("no value", id, RESUMED, null, "not a " + RESUMED),
                Arguments.of("a character 0", id, RESUMED, "\0", "not a " + RESUMED),
                Arguments.of("an unknown type", id, "city.whistle.TicketSung.v1", "{}", "does not travel"),
                Arguments.of("no type", id, "", "{}", "does not travel"),
                Arguments.of("no id", "", RESUMED, "{}", "ce_id is not a UUID"),
                Arguments.of("a missing component", id, RESUMED, "{\"head\":" + head + ",\"cycle\":1}", "reason"),
                Arguments.of(
                        "a null component",
                        id,
                        RESUMED,
                        "{\"head\":" + head + ",\"cycle\":1,\"reason\":null}",
                        "reason"),
                Arguments.of("a missing number", id, RESUMED, "{\"head\":" + head + ",\"reason\":\"x\"}", "cycle"),
                Arguments.of(
                        "another case's key",
                        id,
                        RESUMED,
                        "{\"head\":" + head.replace("%s", id) + ",\"cycle\":1,\"reason\":\"x\"}",
                        "is not the case"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseGoesToTheDeadLetters(String what, String id, String type, String value, String reason) {
        var json = value == null ? null : value.replace("%s", caseId.toString());
        var message = new ProducerRecord<>("whistle.tickets", caseId.toString(), json);
        Topics.header(message, "ce_id", id.isEmpty() ? "" : UUID.randomUUID().toString());
        Topics.header(message, "ce_type", type);

        Topics.send(message);
        Topics.publish(resumed(caseId, "sense"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.deadReasons(caseId))
                        .singleElement()
                        .asString()
                        .contains(reason));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).containsExactly("sense"));
    }

    @Test
    void anAdditionToAnEventDoesNoHarm() {
        var json =
                "{\"head\": {\"caseId\": \"%s\", \"number\": \"2611220000427\", \"at\": \"2026-02-13T09:00:00+08:00\","
                                .formatted(caseId)
                        + "\"pack\": \"crane-1\", \"mood\": 7, \"by\": {\"kind\": \"system\", \"name\": \"test\", \"unit\": null}},"
                        + "\"cycle\": 1, \"reason\": \"added\", \"weather\": \"fine\"}";
        var message = new ProducerRecord<>("whistle.tickets", caseId.toString(), json);
        Topics.header(message, "ce_id", UUID.randomUUID().toString());
        Topics.header(message, "ce_type", RESUMED);

        Topics.send(message);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).containsExactly("added"));
    }
}
