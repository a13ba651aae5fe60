package city.whistle.callback.promise;

import city.whistle.http.Conflict;

/** Where the promise stands does not allow it. */
final class PromiseStands extends Conflict {
    PromiseStands(String detail) {
        super(detail);
    }
}
