package city.whistle.webhooks;

import city.whistle.http.NotFound;

/** There is no such address or delivery, or it is another owner's. */
public final class WebhookNotFound extends NotFound {
    WebhookNotFound() {
        super("no such webhook");
    }
}
