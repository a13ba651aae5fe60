package city.whistle.intake.tracking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.whistle.intake.Settings;
import city.whistle.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private final SettableClock clock = new SettableClock();
    private final Guesses guesses = new Guesses(
            Settings.with(Map.of(
                    "whistle.intake.guesses.per-address", "5",
                    "whistle.intake.guesses.per-number", "3",
                    "whistle.intake.rate-limit-exempt", "127.0.0.1,::1")),
            clock);

    @BeforeEach
    void aDay() {
        clock.set(Instant.parse("2026-03-02T01:00:00Z"));
    }

    @Test
    void aNumberIsGuessedOnlySoOftenWhoeverGuesses() {
        for (int i = 0; i < 3; i++) {
            guesses.pay(new CaseKey("2603020000014", "WRONG", "10.0.0." + i));
        }

        assertThatThrownBy(() -> guesses.pay(new CaseKey("2603020000014", "WRONG", "10.0.0.9")))
                .isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void anAddressGuessesOnlySoOftenWhateverItGuesses() {
        for (int i = 0; i < 5; i++) {
            guesses.pay(new CaseKey("260302000001" + i, "WRONG", "10.0.0.1"));
        }

        assertThatThrownBy(() -> guesses.pay(new CaseKey("2603020000099", "WRONG", "10.0.0.1")))
                .isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void whoKnowsTheCodeLooksAsOftenAsTheyLike() {
        var key = new CaseKey("2603020000014", "RIGHT", "10.0.0.1");

        assertThatCode(() -> {
                    for (int i = 0; i < 100; i++) {
                        guesses.pay(key);
                        guesses.payBack(key);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whoWaitsMayTryAgain() {
        var key = new CaseKey("2603020000014", "WRONG", "10.0.0.1");
        for (int i = 0; i < 3; i++) {
            guesses.pay(key);
        }
        var refusal = catchThrowableOfType(TooManyGuesses.class, () -> guesses.pay(key));

        clock.advance(refusal.retryAfter().plusSeconds(1));

        Assertions.assertThat(refusal.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(10));
        assertThatCode(() -> guesses.pay(key)).doesNotThrowAnyException();
    }

    @Test
    void anExemptAddressIsNotCounted() {
        assertThatCode(() -> {
                    for (int i = 0; i < 100; i++) {
                        guesses.pay(new CaseKey("2603020000014", "WRONG", "127.0.0.1"));
                    }
                })
                .doesNotThrowAnyException();
    }
}
