package city.whistle.dispatch.webhook;

import city.whistle.http.NotFound;

/** There is no such address or delivery, or it is another unit's. */
public final class WebhookNotFound extends NotFound {
    WebhookNotFound() {
        super("no such webhook");
    }
}
