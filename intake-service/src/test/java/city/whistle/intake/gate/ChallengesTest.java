package city.whistle.intake.gate;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.intake.Settings;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ChallengesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Challenges challenges = at(NOW);

    @Test
    void whatSolvesAChallengeIsKnownAgainUntilItExpires() {
        var solution = Solution.of(challenges.make());

        assertThat(challenges.read(solution)).isPresent();
        assertThat(at(NOW.plus(Duration.ofMinutes(10))).read(solution)).isPresent();
        assertThat(at(NOW.plus(Duration.ofMinutes(11))).read(solution)).isEmpty();
    }

    @Test
    void whatIsNotOursOrNotSolvedIsNone() {
        var challenge = challenges.make();
        var foreign = new Challenge(
                challenge.algorithm(), challenge.challenge(), challenge.salt(), "0".repeat(64), challenge.maxnumber());

        assertThat(challenges.read(Solution.of(foreign))).isEmpty();
        assertThat(challenges.read(Solution.written(challenge, challenge.salt(), -1)))
                .isEmpty();
        for (var broken : new String[] {"", "{}", "%%%", base64("[]"), base64("{"), base64("null")}) {
            assertThat(challenges.read(broken)).isEmpty();
        }
    }

    @Test
    void aDigitCannotBeMovedFromTheNumberToTheTimeToMakeItLastLonger() {
        var challenge = challenges.make();
        var number = Solution.find(challenge);
        var longer = challenge.salt().replace("&", Integer.toString(number).charAt(0) + "&");

        assertThat(challenges.read(Solution.written(challenge, longer, number))).isEmpty();
        assertThat(challenges.read(Solution.written(challenge, longer.replace("&", ""), number)))
                .isEmpty();
    }

    private static Challenges at(Instant now) {
        return new Challenges(
                Settings.plain(),
                Settings.keys(),
                Clock.fixed(now, ZoneOffset.UTC),
                JsonMapper.builder().build());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
