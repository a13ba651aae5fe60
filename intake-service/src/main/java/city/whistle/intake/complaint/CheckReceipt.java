package city.whistle.intake.complaint;

import city.whistle.contracts.WireName;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a receipt is genuine, and whether what was received then is still what is on file. */
@ApplicationScoped
public class CheckReceipt {
    private static final String ISSUED =
            "select at, position from audit_entry where action = 'receipt.issued' and purpose = ?1 order by id";

    private final Complaints complaints;
    private final ReceiptSeal seals;

    CheckReceipt(Complaints complaints, ReceiptSeal seals) {
        this.complaints = complaints;
        this.seals = seals;
    }

    /** What a check finds. */
    public enum Verdict implements WireName {
        /** Issued by this city, and number, time and words are on file as they were. */
        @JsonProperty("genuine")
        GENUINE,
        /** Issued by this city, but what is on file is not what was received. */
        @JsonProperty("altered")
        ALTERED,
        /** Issued by this city; the complaint is no longer on file. */
        @JsonProperty("gone")
        GONE,
        /** Fits what is on file, but the record of its being issued is missing. */
        @JsonProperty("unrecorded")
        UNRECORDED,
        /** Never issued, or typed wrongly. */
        @JsonProperty("unknown")
        UNKNOWN;

        /**
         * The verdict on a receipt.
         *
         * @param fits whether the seal is that of what is on file; null when nothing is
         * @param issued whether there is a record of its being issued
         */
        static Verdict of(@Nullable Boolean fits, boolean issued) {
            if (!issued) {
                return Boolean.TRUE.equals(fits) ? UNRECORDED : UNKNOWN;
            }
            if (fits == null) {
                return GONE;
            }
            return fits ? GENUINE : ALTERED;
        }
    }

    /**
     * What is known of a receipt.
     *
     * @param issuedAt when it was issued; null when there is no record of it
     * @param position its place in the chain of the audit; null until it is sealed
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Checked(
            String number,
            Verdict verdict,
            @Nullable Instant issuedAt,
            @Nullable Long position) {}

    private record Issue(Instant at, @Nullable Long position) {}

    /** Checks what is written on a receipt; of a case whose receipt one does not hold, nothing is told. */
    @WithSession
    public Uni<Checked> check(String number, String typed) {
        var seal = ReceiptSeal.read(typed);
        if (seal.length() != ReceiptSeal.LENGTH || !CaseNumber.isValid(number)) {
            return Uni.createFrom().item(new Checked(number, Verdict.UNKNOWN, null, null));
        }
        return complaints
                .byNumber(number)
                .chain(complaint -> issue(number, seal).map(issue -> judge(number, fits(seal, complaint), issue)));
    }

    private @Nullable Boolean fits(String seal, @Nullable Complaint complaint) {
        return complaint == null ? null : Boolean.valueOf(seals.of(complaint).equals(seal));
    }

    private static Checked judge(String number, @Nullable Boolean fits, @Nullable Issue issue) {
        return issue == null
                ? new Checked(number, Verdict.of(fits, false), null, null)
                : new Checked(number, Verdict.of(fits, true), issue.at(), issue.position());
    }

    private static Uni<@Nullable Issue> issue(String number, String seal) {
        return Panache.getSession()
                .map(session -> session.createNativeQuery(ISSUED, Object[].class)
                        .setParameter(1, IssueReceipt.written(number, seal))
                        .setMaxResults(1))
                .chain(query -> query.getResultList())
                .map(CheckReceipt::first);
    }

    private static @Nullable Issue first(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        var row = rows.getFirst();
        var at = row[0] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[0];
        return new Issue(at, row[1] == null ? null : ((Number) row[1]).longValue());
    }
}
