package city.whistle.intake.desk;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.place.PlaceView;
import city.whistle.intake.sorting.SortingView;
import city.whistle.intake.tracking.CaseState;
import city.whistle.intake.tracking.Standing;
import city.whistle.intake.tracking.TrackingView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint as staff see it, in full; never with its reporter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintView(
        UUID id,
        String number,
        Channel channel,
        ComplaintKind kind,
        CaseState state,
        @Nullable String title,
        String text,
        PlaceView place,
        SortingView sorting,
        boolean contactable,
        boolean confidential,
        List<Attachment> attachments,
        @Nullable OffsetDateTime occurredAt,
        @Nullable SolvedOnSpot solvedOnSpot,
        @Nullable String external,
        @Nullable String mergedInto,
        OffsetDateTime filedAt,
        String filedBy,
        TrackingView tracking) {

    /** A line of a search's answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            UUID id,
            String number,
            Channel channel,
            CaseState state,
            Tier tier,
            Urgency urgency,
            String category,
            String categoryName,
            boolean needsReview,
            @Nullable String title,
            String text,
            PlaceView place,
            @Nullable String unitName,
            boolean contactable,
            @Nullable String mergedInto,
            OffsetDateTime filedAt) {
        /** A complaint found, in one line. */
        public static Line of(SearchComplaints.Found found, City city, Language language) {
            var complaint = found.complaint();
            var standing = Standing.of(complaint, found.ticket());
            return new Line(
                    complaint.id(),
                    complaint.number(),
                    complaint.channel(),
                    standing.state(),
                    standing.tier(),
                    standing.urgency(),
                    standing.category(),
                    SortingView.name(standing.category(), city, language),
                    complaint.sorted().needsReview(),
                    complaint.title(),
                    complaint.text(),
                    PlaceView.of(complaint.place(), city, language),
                    standing.unitName(),
                    complaint.contactable(),
                    complaint.mergedIntoNumber(),
                    OffsetDateTime.ofInstant(complaint.filedAt(), city.zone()));
        }
    }

    /** The whole complaint. */
    public static ComplaintView of(ReadComplaint.Read read, City city, Language language) {
        var complaint = read.complaint();
        return new ComplaintView(
                complaint.id(),
                complaint.number(),
                complaint.channel(),
                complaint.kind(),
                read.tracking().state(),
                complaint.title(),
                complaint.text(),
                PlaceView.of(complaint.place(), city, language),
                SortingView.of(complaint.sorted(), city, language),
                complaint.contactable(),
                complaint.confidential(),
                complaint.attachments(),
                occurred(complaint, city),
                complaint.solvedOnSpot(),
                complaint.external(),
                complaint.mergedIntoNumber(),
                OffsetDateTime.ofInstant(complaint.filedAt(), city.zone()),
                complaint.filedBy(),
                read.tracking());
    }

    private static @Nullable OffsetDateTime occurred(Complaint complaint, City city) {
        var occurredAt = complaint.occurredAt();
        return occurredAt == null ? null : OffsetDateTime.ofInstant(occurredAt, city.zone());
    }
}
