package city.whistle.escalation.calendar;

import city.whistle.http.Conflict;

/** There is an open offer for the year. */
public final class OfferStands extends Conflict {
    OfferStands(int year) {
        super("a schedule for " + year + " is on offer already: decide or withdraw that one first");
    }
}
