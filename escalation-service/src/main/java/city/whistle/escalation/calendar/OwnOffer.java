package city.whistle.escalation.calendar;

import city.whistle.http.Conflict;

/** Who offered a schedule does not put it in force. */
public final class OwnOffer extends Conflict {
    OwnOffer() {
        super("somebody else than who offered the schedule decides it");
    }
}
