package city.whistle.local.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.contracts.Taker;
import city.whistle.contracts.Topic;
import city.whistle.local.WrongOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsOptionsTest {
    @Test
    void aServiceTakesAllItsTopicsAgainFromTheBeginningUnlessSaidOtherwise() {
        var plain = TopicsOptions.parse(List.of("replay", "callback"));
        var chosen = TopicsOptions.parse(List.of(
                "plan",
                "callback",
                "--from",
                "2026-11-23T05:49:00+08:00",
                "--topic",
                "tickets",
                "--topic",
                "whistle.deadlines",
                "--wait",
                "0",
                "--port-base",
                "9000"));

        assertThat(plain)
                .isEqualTo(new TopicsOptions(
                        false,
                        Taker.CALLBACK,
                        null,
                        Set.of(Topic.COMPLAINTS, Topic.TICKETS, Topic.DEADLINES),
                        Duration.ofMinutes(10),
                        Duration.ofDays(30),
                        15432,
                        19092));
        assertThat(chosen)
                .isEqualTo(new TopicsOptions(
                        true,
                        Taker.CALLBACK,
                        Instant.parse("2026-11-22T21:49:00Z"),
                        Set.of(Topic.TICKETS, Topic.DEADLINES),
                        Duration.ZERO,
                        Duration.ofDays(30),
                        9005,
                        9006));
    }

    @Test
    void whatMakesNoSenseIsSaidInOneLine() {
        refused("plan or replay");
        refused("intake, dispatch, escalation, callback", "replay");
        refused("intake, dispatch, escalation, callback", "replay", "mail");
        refused("with its zone", "replay", "intake", "--from", "2026-11-23T05:49:00");
        refused("not complaints", "replay", "intake", "--topic", "complaints");
        refused("no option --force", "replay", "intake", "--force");
        refused("No city runs", "plan", "intake", "--data", "/nowhere");
    }

    private static void refused(String why, String... arguments) {
        assertThatThrownBy(() -> TopicsOptions.parse(List.of(arguments)))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining(why);
    }
}
