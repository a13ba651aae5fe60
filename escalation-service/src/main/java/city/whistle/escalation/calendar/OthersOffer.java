package city.whistle.escalation.calendar;

import city.whistle.http.Conflict;

/** An offer is taken back by who made it; others refuse it. */
public final class OthersOffer extends Conflict {
    OthersOffer() {
        super("only who offered the schedule withdraws it; others refuse it");
    }
}
