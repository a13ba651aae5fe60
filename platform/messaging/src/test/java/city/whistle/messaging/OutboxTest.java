package city.whistle.messaging;

import static city.whistle.messaging.TicketFixture.resumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class OutboxTest {
    private final UUID caseId = UUID.randomUUID();

    @Inject
    Speaker speaker;

    @Test
    void whatIsSaidIsHeardAsACloudEvent() {
        var event = resumed(caseId, "语言 and \u0001 control");

        speaker.say(event);

        assertThat(Topics.await(caseId, TicketResumed.class)).isEqualTo(event);
        var message = Topics.messages(caseId.toString()).get(0);
        assertThat(message.topic()).isEqualTo("whistle.tickets");
        assertThat(UUID.fromString(Topics.header(message, "ce_id")).version()).isEqualTo(7);
        assertThat(Topics.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topics.header(message, "ce_type")).isEqualTo("city.whistle.TicketResumed.v1");
        assertThat(Topics.header(message, "ce_source")).isEqualTo("/whistle/messaging");
        assertThat(Topics.header(message, "ce_time")).isEqualTo("2026-02-13T01:00:00Z");
        assertThat(Topics.header(message, "ce_subject")).isEqualTo("2611220000427");
        assertThat(Topics.header(message, "content-type")).isEqualTo("application/json");
        assertThat(message.value()).contains("\"at\":\"2026-02-13T01:00:00Z\"");
    }

    @Test
    void whatIsRolledBackIsNeverHeard() {
        speaker.swallow(resumed(caseId, "never"));
        speaker.say(resumed(caseId, "said"));

        Topics.await(caseId, TicketResumed.class);

        assertThat(Topics.of(caseId)).extracting("reason").containsExactly("said");
    }

    @Test
    void theEventsOfOneTransactionKeepTheirOrder() {
        var events = IntStream.range(0, 700)
                .mapToObj(number -> resumed(caseId, "event " + number))
                .toArray(TicketResumed[]::new);

        speaker.say(events);

        assertThat(Topics.await(caseId, TicketResumed.class, 700)).containsExactly(events);
    }

    @Test
    void anEventTooLargeForKafkaIsRefusedWhenItIsSaid() {
        assertThatThrownBy(() -> speaker.say(resumed(caseId, "x".repeat(1_000_000))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too large");
    }
}
