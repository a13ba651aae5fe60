package city.whistle.callback.figures;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A stretch of time, the end exclusive. */
public record Period(OffsetDateTime from, OffsetDateTime to) {
    /** Before anything was filed. */
    public static final OffsetDateTime BEGINNING = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** After everything that will be. */
    public static final OffsetDateTime END = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
}
