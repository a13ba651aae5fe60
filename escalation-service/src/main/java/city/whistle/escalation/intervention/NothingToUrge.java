package city.whistle.escalation.intervention;

import city.whistle.http.Conflict;

/** Nothing runs on the case any more. */
public final class NothingToUrge extends Conflict {
    NothingToUrge() {
        super("nothing runs on this case any more: there is nobody to urge");
    }
}
