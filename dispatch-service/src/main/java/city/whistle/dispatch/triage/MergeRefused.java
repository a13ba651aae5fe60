package city.whistle.dispatch.triage;

import city.whistle.http.Conflict;
import java.util.Map;

/** Intake does not merge these two, or not any more: one of them is over, or part of another, or others are part of it. */
public final class MergeRefused extends Conflict {
    public MergeRefused(String why) {
        super(why, Map.of("guard", "merge_refused"));
    }
}
