package city.whistle.dispatch.ticket;

import city.whistle.http.Forbidden;

/** The caller sees the ticket, but this is somebody else's to do. */
public final class NotYourPart extends Forbidden {
    NotYourPart(Transition row) {
        super("'" + row.action().wire() + "' is for the "
                + String.join(
                        " or the ",
                        row.by().stream()
                                .filter(party -> party.role().isPresent())
                                .map(Party::words)
                                .sorted()
                                .toList()));
    }
}
