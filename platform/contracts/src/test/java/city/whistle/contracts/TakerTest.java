package city.whistle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.DeadlineEvent.DeadlineDueSoon;
import city.whistle.contracts.DeadlineEvent.FirstOverdue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakerTest {
    @ParameterizedTest
    @EnumSource
    void whatAServiceHasNoUseForTravelsOnItsTopics(Taker taker) {
        var onItsTopics = taker.topics().stream()
                .flatMap(topic -> AllEvents.on(topic).stream())
                .collect(Collectors.toSet());

        assertThat(onItsTopics).containsAll(taker.unheeded());
    }

    @ParameterizedTest
    @EnumSource
    void onEachOfItsTopicsAServiceHasAUseForSomething(Taker taker) {
        assertThat(taker.topics())
                .allSatisfy(topic -> assertThat(AllEvents.on(topic))
                        .anyMatch(type -> taker.takes(topic.shortName(), EventType.nameOf(type))));
    }

    @Test
    void aServiceTakesWhatItHeedsOnItsTopics() {
        var deadlines = Topic.DEADLINES.shortName();

        assertThat(Taker.DISPATCH.takes(deadlines, EventType.nameOf(FirstOverdue.class)))
                .isTrue();
        assertThat(Taker.DISPATCH.takes(deadlines, EventType.nameOf(DeadlineDueSoon.class)))
                .isFalse();
        assertThat(Taker.ESCALATION.takes(deadlines, EventType.nameOf(FirstOverdue.class)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aServiceIsFoundByItsConsumerGroup(Taker taker) {
        assertThat(Taker.ofGroup(taker.group())).contains(taker);
        assertThat(Taker.ofGroup(taker.service())).isEmpty();
    }
}
