package city.whistle.escalation.slip;

import city.whistle.http.Conflict;

/** Nothing runs on the case any more. */
public final class NothingToSupervise extends Conflict {
    NothingToSupervise() {
        super("nothing runs on this case any more, so there is nothing to supervise");
    }
}
