package city.whistle.intake.tracking;

import city.whistle.http.TooMany;
import java.time.Duration;

/** Somebody tries out access codes. */
public final class TooManyGuesses extends TooMany {
    TooManyGuesses(Duration retryAfter) {
        super("too many wrong access codes; try again later", retryAfter);
    }
}
