package city.whistle.city.pack;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** Times of day as a pack writes them. */
final class Times {
    private Times() {}

    /** A time as in {@code 08:00}; {@code 24:00} is the last instant of the day. */
    static Optional<LocalTime> parse(String written) {
        if (written.equals("24:00")) {
            return Optional.of(LocalTime.MAX);
        }
        try {
            return Optional.of(LocalTime.parse(written));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
