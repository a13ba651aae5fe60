package city.whistle.intake.retention;

import city.whistle.http.Conflict;

/** The request is decided already. */
public final class RequestNotInThisState extends Conflict {
    private static final long serialVersionUID = 1;

    RequestNotInThisState(RequestState state) {
        super("the request is " + state.wire());
    }
}
