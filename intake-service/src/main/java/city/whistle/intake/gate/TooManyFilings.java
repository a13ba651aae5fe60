package city.whistle.intake.gate;

import city.whistle.http.TooMany;
import java.time.Duration;

/** Somebody files again and again under one telephone number. */
public final class TooManyFilings extends TooMany {
    TooManyFilings(Duration retryAfter) {
        super("too many filings under this telephone number; try again later, or call", retryAfter);
    }
}
