package city.whistle.dispatch.ticket;

import city.whistle.contracts.Limit;
import city.whistle.contracts.TicketState;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit's open request; what became of it is in the history.
 *
 * @param unit the unit that asks
 * @param person the login that asks
 * @param askedIn the state the ticket goes back to when a return is refused
 * @param legalBasis of a return
 * @param amount of an extension
 * @param until of a suspension
 */
public record Request(
        RequestKind kind,
        String unit,
        String person,
        Instant at,
        TicketState askedIn,
        String reason,
        @Nullable String legalBasis,
        @Nullable Limit amount,
        @Nullable Instant until) {

    /** What is asked and why, in one line. */
    public String words() {
        var what = amount != null
                ? amount.number() + " " + amount.unit().wire() + ": "
                : until != null ? until + ": " : "";
        return what + reason;
    }

    Limit amountAsked() {
        return Objects.requireNonNull(amount);
    }

    Instant untilAsked() {
        return Objects.requireNonNull(until);
    }
}
