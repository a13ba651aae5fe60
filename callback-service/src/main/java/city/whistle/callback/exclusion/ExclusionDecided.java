package city.whistle.callback.exclusion;

import city.whistle.http.Conflict;
import java.util.Map;

/** It was asked for, or decided on, before. */
final class ExclusionDecided extends Conflict {
    ExclusionDecided(String number) {
        super("the exclusion of case " + number + " was asked for, or decided on, before", Map.of());
    }
}
