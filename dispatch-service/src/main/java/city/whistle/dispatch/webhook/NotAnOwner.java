package city.whistle.dispatch.webhook;

import city.whistle.http.Forbidden;

/** Handlers do not decide where their unit's news goes. */
public final class NotAnOwner extends Forbidden {
    NotAnOwner() {
        super("webhooks are for the unit's head, its own system and administrators");
    }
}
