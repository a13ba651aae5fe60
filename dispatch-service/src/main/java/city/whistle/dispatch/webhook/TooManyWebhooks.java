package city.whistle.dispatch.webhook;

import city.whistle.http.Conflict;

/** The unit has as many addresses as it may have. */
public final class TooManyWebhooks extends Conflict {
    TooManyWebhooks(int most) {
        super("a unit may have at most " + most + " webhooks; remove one first");
    }
}
