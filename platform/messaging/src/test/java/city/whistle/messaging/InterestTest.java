package city.whistle.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.DeadlineEvent.DeadlineDueSoon;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.Event;
import city.whistle.contracts.EventType;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.OutgoingKafkaRecord;
import org.junit.jupiter.api.Test;

class InterestTest {
    private final Interest dispatch = new Interest("dispatch-service");

    @Test
    void whatAServiceHasNoUseForDoesNotConcernIt() {
        assertThat(dispatch.isConcernedBy(of(DeadlineDueSoon.class))).isFalse();
        assertThat(dispatch.isConcernedBy(of(DeadlineSet.class))).isTrue();
    }

    @Test
    void whatCannotBeReadConcernsIt() {
        assertThat(dispatch.isConcernedBy(KafkaRecord.of("key", "{}"))).isTrue();
        assertThat(dispatch.isConcernedBy(KafkaRecord.of("key", "{}").withHeader(Headers.TYPE, "nonsense")))
                .isTrue();
    }

    @Test
    void aReplayConcernsTheServiceThatAskedForIt() {
        var message = of(DeadlineSet.class).withHeader(Headers.REPLAY_FOR, "dispatch-service");

        assertThat(dispatch.isConcernedBy(message)).isTrue();
        assertThat(new Interest("intake-service").isConcernedBy(message)).isFalse();
    }

    @Test
    void whatNoServiceIsTakesEverything() {
        assertThat(new Interest("messaging").isConcernedBy(of(DeadlineDueSoon.class)))
                .isTrue();
    }

    private static OutgoingKafkaRecord<String, String> of(Class<? extends Event> type) {
        return KafkaRecord.of("key", "{}").withHeader(Headers.TYPE, EventType.of(type));
    }
}
