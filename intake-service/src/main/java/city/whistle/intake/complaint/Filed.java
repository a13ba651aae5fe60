package city.whistle.intake.complaint;

import city.whistle.contracts.Place;
import city.whistle.intake.sorting.Sorted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a filing. Kept as the answer to a repeat, so it holds no secret: the access code is computed again.
 *
 * @param receipt the seal on the receipt; null for a case that is older than receipts
 */
public record Filed(
        UUID id,
        String number,
        Instant filedAt,
        Sorted sorted,
        Place place,
        List<Similar> similar,
        @Nullable String receipt) {
    /** What came of the filing of a case that was there before. */
    public static Filed again(Complaint complaint) {
        return of(complaint, List.of());
    }

    static Filed of(Complaint complaint, List<Similar> similar) {
        return new Filed(
                complaint.id(),
                complaint.number(),
                complaint.filedAt(),
                complaint.sorted(),
                complaint.place(),
                similar,
                complaint.receipt());
    }
}
