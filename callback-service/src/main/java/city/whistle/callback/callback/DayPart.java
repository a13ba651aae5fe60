package city.whistle.callback.callback;

import city.whistle.contracts.WireName;
import java.time.LocalTime;

/** Parts of a day, so that somebody who is never at home in the morning is tried at another time. */
enum DayPart implements WireName {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime EVENING_BEGINS = LocalTime.of(18, 0);

    static DayPart of(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return MORNING;
        }
        return time.isBefore(EVENING_BEGINS) ? AFTERNOON : EVENING;
    }
}
