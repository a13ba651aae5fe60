package city.whistle.load.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One copy of a real case: what becomes of its ids, its number and its points in time. The same copy turns the same id
 * into the same new one wherever it stands, in whichever database.
 *
 * @param salt tells this copy from all others of the case
 * @param number the copy's own case number
 * @param shift how much earlier the copy happened, in whole seconds
 */
public record CaseCopy(long salt, String number, Duration shift) {
    private static final int RANDOM_BITS_OF_HIGH = 12;
    private static final long RANDOM_OF_HIGH = (1L << RANDOM_BITS_OF_HIGH) - 1;
    private static final long RANDOM_AND_VERSION = 0xFFFFL;
    private static final long LOW_WITHOUT_VARIANT = ~0L >>> 2;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int MILLIS_BITS = 16;
    private static final int TIME_ORDERED = 7;

    /** The new id; one that begins with its time (version 7) begins with the new time. */
    public UUID id(UUID id) {
        long low = mixed(id.getLeastSignificantBits(), salt) & LOW_WITHOUT_VARIANT;
        long random = mixed(id.getMostSignificantBits(), salt ^ id.getLeastSignificantBits());
        long version = (long) id.version() << RANDOM_BITS_OF_HIGH;
        long begin = random & ~RANDOM_AND_VERSION;
        if (id.version() == TIME_ORDERED) {
            begin = ((id.getMostSignificantBits() >>> MILLIS_BITS) - shift.toMillis()) << MILLIS_BITS;
        }
        return new UUID(begin | version | (random & RANDOM_OF_HIGH), low | VARIANT);
    }

    Instant time(Instant time) {
        return time.minus(shift);
    }

    /** A stride of up to half in either direction, the same for the same copy. */
    double stride(int which) {
        return (mixed(salt, which) >>> 11) * 0x1.0p-53 - 0.5;
    }

    /** Spreads all bits (the finaliser of splitmix64). */
    private static long mixed(long value, long salt) {
        long z = value ^ (salt * 0x9E3779B97F4A7C15L);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
