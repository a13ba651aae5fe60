package city.whistle.escalation.ladder;

import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.escalation.Ids;
import city.whistle.escalation.recipient.Recipients;
import java.util.List;
import java.util.UUID;

/**
 * One rung climbed by one clock.
 *
 * @param id the escalation's id
 * @param to everybody who is told
 */
record Climb(UUID id, Claimed clock, List<Recipient> to) {
    static Climb of(Claimed clock, Recipients recipients) {
        return new Climb(Ids.next(), clock, recipients.of(clock.rung(), clock.addressee()));
    }

    boolean is(Rung rung) {
        return clock.rung() == rung;
    }

    /** A second overdue that brings a letter and a matter. */
    boolean isGrave() {
        return is(Rung.SECOND) && clock.isGrave();
    }
}
