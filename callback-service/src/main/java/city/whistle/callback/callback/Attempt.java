package city.whistle.callback.callback;

import city.whistle.contracts.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an agent reports of a try.
 *
 * @param answer what the resident said; null unless the questions were answered
 * @param nextAt when to try again; null leaves that to the pack
 */
public record Attempt(
        AttemptResult result,
        @Nullable Answer answer,
        @Nullable Instant nextAt) {
    /** The resident answered the questions. */
    public static Attempt answered(Answer answer) {
        return new Attempt(AttemptResult.ANSWERED, answer, null);
    }

    /** The questions were not answered. */
    public static Attempt without(AttemptResult result, @Nullable Instant nextAt) {
        return new Attempt(result, null, nextAt);
    }

    /** What came of it: the callback's state, and {@code closed}, {@code rework}, {@code review}, {@code retry}, {@code check} or {@code unreachable}. */
    public record Result(String state, String outcome) {}
}
