package city.whistle.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake-service tells: complaints and what their residents do with them. Never who the resident is. */
public sealed interface ComplaintEvent extends Event {

    /**
     * A complaint was accepted; {@code head.at} is the instant of filing.
     *
     * @param anonymous nobody can be called back
     * @param confidential the reporter asked to stay unknown to the unit
     * @param contactable the vault holds a phone number or an address
     * @param solvedOnSpot set when a grid worker already solved it
     * @param external the outside system it came from, as {@code system:id}
     */
    @JsonTypeName("ComplaintFiled")
    record ComplaintFiled(
            Head head,
            Channel channel,
            ComplaintKind kind,
            @Nullable String title,
            String text,
            Place place,
            Sorting sorting,
            boolean anonymous,
            boolean confidential,
            boolean contactable,
            boolean onBehalf,
            List<Attachment> attachments,
            @Nullable Instant occurredAt,
            @Nullable SolvedOnSpot solvedOnSpot,
            @Nullable String external)
            implements ComplaintEvent {}

    /**
     * The resident, or staff for the resident, added something.
     *
     * @param siteCheck set when a grid worker looked on the spot because callback-service asked
     */
    @JsonTypeName("ComplaintSupplemented")
    record ComplaintSupplemented(
            Head head,
            String text,
            List<Attachment> attachments,
            @Nullable SiteCheck siteCheck) implements ComplaintEvent {
        public ComplaintSupplemented(Head head, String text, List<Attachment> attachments) {
            this(head, text, attachments, null);
        }
    }

    /** What a grid worker saw on the spot: whether the work reported done in that cycle really is. */
    record SiteCheck(int cycle, boolean done) {}

    /** This case is handled as part of another one from now on. */
    @JsonTypeName("ComplaintMerged")
    record ComplaintMerged(Head head, UUID intoCase, String intoNumber) implements ComplaintEvent {}

    /** This case stands on its own again. */
    @JsonTypeName("ComplaintUnmerged")
    record ComplaintUnmerged(Head head, UUID fromCase, String fromNumber) implements ComplaintEvent {}

    /**
     * Others became part of this case, and so it weighs more.
     *
     * @param sorting as it is now, with the rules that fired
     * @param following how many cases are part of it
     */
    @JsonTypeName("ComplaintResorted")
    record ComplaintResorted(Head head, Sorting sorting, int following) implements ComplaintEvent {}

    /** The resident took the complaint back. */
    @JsonTypeName("ComplaintWithdrawn")
    record ComplaintWithdrawn(Head head, @Nullable String reason) implements ComplaintEvent {}

    /** The resident answered the callback questions on the tracking page; the answer counts like a call. */
    @JsonTypeName("ReporterAnswered")
    record ReporterAnswered(Head head, int cycle, Answer answer) implements ComplaintEvent {}
}
