package city.whistle.callback.exclusion;

import city.whistle.http.NotFound;

/** The caller has no such case, or there is no such wish. */
final class NoSuchCase extends NotFound {
    NoSuchCase() {
        super("there is no such case of yours");
    }
}
