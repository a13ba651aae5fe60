package city.whistle.dispatch.ticket;

import city.whistle.contracts.DoneReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead's report that its work is done.
 *
 * @param evidence intake's ids of photos and documents
 * @param contacted whether the unit was in touch with the resident
 * @param coHandlersMissing why it is done although a co-handler has not reported in
 */
public record DoneReport(
        String finding,
        String action,
        DoneReason reason,
        List<String> evidence,
        boolean contacted,
        @Nullable String coHandlersMissing) {
    public DoneReport {
        evidence = List.copyOf(evidence);
    }
}
