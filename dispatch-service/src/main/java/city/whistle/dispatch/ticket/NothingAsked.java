package city.whistle.dispatch.ticket;

import city.whistle.http.Conflict;

/** Somebody decides on a request that nobody made. */
public final class NothingAsked extends Conflict {
    NothingAsked(RequestKind kind) {
        super("no " + kind.wire() + " was asked for");
    }
}
