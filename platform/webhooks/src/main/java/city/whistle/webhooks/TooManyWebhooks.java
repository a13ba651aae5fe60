package city.whistle.webhooks;

import city.whistle.http.Conflict;

/** An owner has as many addresses as it may have. */
public final class TooManyWebhooks extends Conflict {
    TooManyWebhooks(int most) {
        super("there may be at most " + most + " webhooks of an owner; remove one first");
    }
}
