package city.whistle.escalation.intervention;

import city.whistle.http.Conflict;

/** The city itself commands the case. */
public final class NoLevelAbove extends Conflict {
    NoLevelAbove() {
        super("the city itself commands this case: there is no level above");
    }
}
