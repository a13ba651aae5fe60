package city.whistle.intake.retention;

import city.whistle.http.NotFound;

/** There is no such request, or nothing to fetch for whoever asks. */
public final class NoSuchRequest extends NotFound {
    private static final long serialVersionUID = 1;

    NoSuchRequest() {
        super("no such request, or it is not yours to fetch, not granted, or older than 7 days");
    }
}
