package city.whistle.intake.reporter;

import city.whistle.http.NotFound;
import java.util.UUID;

/** There is no such case, or not for this caller. */
public final class ReporterNotFound extends NotFound {
    ReporterNotFound(UUID caseId) {
        super("there is no case " + caseId);
    }
}
