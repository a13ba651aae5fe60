package city.whistle.escalation.letter.sheet;

import org.jspecify.annotations.Nullable;

/** The key that is configured for signing letters cannot be used. */
public final class NoKey extends RuntimeException {
    NoKey(String message) {
        super(message);
    }

    NoKey(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
