package city.whistle.dispatch.triage;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Intake, which owns merging: it does so in the name of the person who asks, and tells everybody of it. */
public interface Merging {
    /** Handles the case as part of another one. */
    Uni<Void> merge(UUID caseId, UUID into);

    /** Lets the case stand on its own again. */
    Uni<Void> unmerge(UUID caseId);
}
