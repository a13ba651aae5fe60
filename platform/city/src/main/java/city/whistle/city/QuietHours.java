package city.whistle.city;

import java.time.LocalTime;

/** When residents are neither called nor sent messages, city time; may span midnight. */
public record QuietHours(LocalTime from, LocalTime to) {
    /** Whether that time of day is within them. */
    public boolean contains(LocalTime time) {
        boolean sinceFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? sinceFrom && beforeTo : sinceFrom || beforeTo;
    }
}
