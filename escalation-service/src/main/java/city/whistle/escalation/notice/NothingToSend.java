package city.whistle.escalation.notice;

import city.whistle.http.Conflict;

/** What lies in the inbox is there already. */
public final class NothingToSend extends Conflict {
    NothingToSend() {
        super("a notice in the inbox is not sent, it is there");
    }
}
