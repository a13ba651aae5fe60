package city.whistle.dispatch.canned;

import city.whistle.http.NotFound;

/** There is no such text, or it is another unit's. */
public final class CannedTextNotFound extends NotFound {
    CannedTextNotFound() {
        super("no such canned text");
    }
}
