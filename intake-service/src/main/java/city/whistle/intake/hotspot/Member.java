package city.whistle.intake.hotspot;

import city.whistle.intake.tracking.CaseState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of a hot spot.
 *
 * @param words how it begins
 * @param joint the number of the case it is part of
 * @param followers how many are part of it
 */
public record Member(
        UUID id,
        String number,
        Instant filedAt,
        String words,
        CaseState state,
        @Nullable String joint,
        int followers) {

    /** Whether it could be made part of another case, or others part of it. */
    boolean isOpen() {
        return joint == null && !state.isOver();
    }
}
