package city.whistle.dispatch.canned;

import city.whistle.http.Conflict;
import java.util.Map;

/** A unit has as many texts as anybody can choose from. */
public final class TooManyTexts extends Conflict {
    TooManyTexts(int most) {
        super("a unit has at most " + most + " canned texts", Map.of("guard", "too_many_texts"));
    }
}
