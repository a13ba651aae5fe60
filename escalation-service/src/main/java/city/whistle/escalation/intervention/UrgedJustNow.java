package city.whistle.escalation.intervention;

import city.whistle.http.TooMany;
import java.time.Duration;

/** The case was urged a short while ago: to say it again now would only be noise. */
public final class UrgedJustNow extends TooMany {
    UrgedJustNow(Duration wait) {
        super("this case was urged a short while ago; it can be urged again in " + wait.toMinutes() + " minutes", wait);
    }
}
