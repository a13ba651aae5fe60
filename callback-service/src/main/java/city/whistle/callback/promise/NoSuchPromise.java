package city.whistle.callback.promise;

import city.whistle.http.NotFound;

/** There is no such promise, or it is not the caller's business. */
final class NoSuchPromise extends NotFound {
    NoSuchPromise() {
        super("there is no such promise of yours");
    }
}
