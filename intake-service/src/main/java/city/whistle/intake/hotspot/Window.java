package city.whistle.intake.hotspot;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How far back hot spots are looked for, up to now; and, to see growth, the same time once more before that. */
public enum Window {
    DAY(1, 12),
    WEEK(7, 14),
    MONTH(30, 12);

    private final int days;
    private final int bars;

    Window(int days, int bars) {
        this.days = days;
        this.bars = bars;
    }

    /** The window of so many days, if it is one of them. */
    public static Optional<Window> of(int days) {
        return Arrays.stream(values()).filter(each -> each.days == days).findFirst();
    }

    public int days() {
        return days;
    }

    /** Into how many equal spans the window and the time before it are cut; the first half is before. */
    int bars() {
        return bars;
    }

    Duration bar() {
        return Duration.ofDays(2L * days).dividedBy(bars);
    }

    /** When the window begins. */
    Instant from(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    /** When the time before it begins. */
    Instant before(Instant now) {
        return now.minus(Duration.ofDays(2L * days));
    }
}
