package city.whistle.local.years;

import java.time.Instant;
import java.util.UUID;

/** The ids of the cases that were filed in a year: from the first to before the end. */
record CaseRange(UUID first, UUID end) {
    private static final int MILLIS_BITS = 16;

    /** When the year is over: an id of version 7 begins with its time. */
    Instant over() {
        return Instant.ofEpochMilli(end.getMostSignificantBits() >>> MILLIS_BITS);
    }
}
