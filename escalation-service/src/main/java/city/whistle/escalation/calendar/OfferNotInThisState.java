package city.whistle.escalation.calendar;

import city.whistle.http.Conflict;

/** The offer is decided or withdrawn already. */
public final class OfferNotInThisState extends Conflict {
    OfferNotInThisState(OfferState state) {
        super("the offer is " + state.wire());
    }
}
