package city.whistle.escalation.notice;

import city.whistle.city.QuietHours;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The hours in which people's phones keep quiet. */
record Quiet(QuietHours hours, ZoneId zone) {
    /** When they end, if they are now; null while phones may ring. */
    @Nullable
    Instant until(Instant now) {
        var local = now.atZone(zone);
        if (!hours.contains(local.toLocalTime())) {
            return null;
        }
        var end = local.with(hours.to());
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }
}
