package city.whistle.messaging;

import static city.whistle.messaging.TicketFixture.resumed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class InboxTest {
    private final UUID caseId = UUID.randomUUID();

    @Test
    void eventsTakeEffectInOrder() throws Exception {
        Topics.publish(resumed(caseId, "first"));
        Topics.publish(resumed(caseId, "second"));

        await().untilAsserted(() -> assertThat(Database.effects(caseId)).containsExactly("first", "second"));
    }

    @Test
    void theSameBatchTwiceHasOneEffect() throws Exception {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());

        for (int round = 0; round < 2; round++) {
            Topics.publish(ids.get(0), resumed(caseId, "first"));
            Topics.publish(ids.get(1), resumed(caseId, "second"));
        }
        Topics.publish(resumed(caseId, "last"));

        await().untilAsserted(() -> assertThat(Database.effects(caseId)).endsWith("last"));
        assertThat(Database.effects(caseId)).containsExactly("first", "second", "last");
    }
}
