package city.whistle.callback.callback;

import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.UnitRef;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who gets a case, and whether its resident can be called: known before there is anything to call about. */
@ApplicationScoped
public class NoteParties {
    private final CalledCases cases;

    NoteParties(CalledCases cases) {
        this.cases = cases;
    }

    /** These units have the case now: from now on none of them takes part in its callbacks. */
    public Uni<Void> assigned(UUID caseId, Assignment assignment) {
        var units = Stream.concat(Stream.of(assignment.lead()), assignment.coHandlers().stream())
                .map(UnitRef::unit)
                .toList();
        return cases.involve(caseId, units, List.of());
    }

    /** What the resident wrote: whoever calls must know what it is about. */
    public Uni<Void> told(UUID caseId, String words) {
        return cases.words(caseId, words);
    }

    /** The vault holds a way to reach the resident, or none. */
    public Uni<Void> contactable(UUID caseId, boolean contactable) {
        return cases.contactable(caseId, contactable);
    }
}
