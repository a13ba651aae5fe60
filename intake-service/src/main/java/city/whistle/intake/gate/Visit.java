package city.whistle.intake.gate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody without a login wants to leave something.
 *
 * @param address the network address
 * @param phone the telephone number that is named, if any
 * @param proof the solution of a challenge, if any
 */
public record Visit(
        Kind kind,
        String address,
        @Nullable String phone,
        @Nullable String proof) {
    /** What is left. */
    public enum Kind {
        FILING,
        UPLOAD
    }

    @Override
    public String toString() {
        return "Visit[" + kind + "]";
    }
}
