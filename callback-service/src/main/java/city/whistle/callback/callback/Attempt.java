package city.whistle.callback.callback;

import city.whistle.contracts.Answer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an agent reports of a try.
 *
 * @param answer what the resident said; null when nobody was reached
 * @param nextAt when the agent will try again; null leaves that to the pack
 */
public record Attempt(@Nullable Answer answer, @Nullable Instant nextAt) {
    /** What came of it: the callback's state, and {@code closed}, {@code rework}, {@code review}, {@code retry} or {@code unreachable}. */
    public record Result(String state, String outcome) {}
}
