package city.whistle.escalation.calendar;

import city.whistle.access.Scope;
import city.whistle.http.Forbidden;

/** A calendar moves deadlines anywhere in the city: who sees a part of it only does not decide about it. */
public final class CityWideOnly extends Forbidden {
    private CityWideOnly() {
        super("calendars are decided by whoever may see the whole city");
    }

    static void require(Scope scope) {
        if (!scope.everything()) {
            throw new CityWideOnly();
        }
    }
}
