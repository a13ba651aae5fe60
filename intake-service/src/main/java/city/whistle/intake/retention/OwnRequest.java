package city.whistle.intake.retention;

import city.whistle.http.Conflict;

/** Who wrote a request down does not decide it. */
public final class OwnRequest extends Conflict {
    private static final long serialVersionUID = 1;

    OwnRequest() {
        super("somebody else than who wrote the request down decides it");
    }
}
