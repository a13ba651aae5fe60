package city.whistle.intake.complaint.web;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.ReporterData;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as clients send it.
 *
 * @param confidential true unless the reporter agrees to be known to the unit
 * @param category chosen by a member of staff instead of the sorter's
 * @param externalId the id in the system that hands it over; only from such systems
 * @param standardCode what it is about by GB/T 30428; only from such systems
 */
public record FilingRequest(
        @Nullable Channel channel,
        @Nullable ComplaintKind kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable PlaceAsked place,
        @Nullable String qr,
        @Nullable ReporterData reporter,
        @Nullable Boolean anonymous,
        @Nullable Boolean confidential,
        @Nullable Boolean onBehalf,
        @Nullable List<String> attachments,
        @Nullable Instant occurredAt,
        @Nullable SolvedOnSpot solvedOnSpot,
        @Nullable String category,
        @Nullable String externalId,
        @Nullable String standardCode) {

    /** The channel, which must be said. */
    Channel channelSaid() {
        if (channel == null) {
            throw new InvalidField("channel", "must be app, qr, hotline, grid, visit or window");
        }
        return channel;
    }

    /** The filing by that channel; a complaint unless another kind is said. */
    public Filing by(Channel way, @Nullable String external) {
        return new Filing(
                way,
                Objects.requireNonNullElse(kind, ComplaintKind.COMPLAINT),
                title,
                text,
                place,
                qr,
                reporter,
                Boolean.TRUE.equals(anonymous),
                !Boolean.FALSE.equals(confidential),
                Boolean.TRUE.equals(onBehalf),
                attachments == null ? List.of() : attachments,
                occurredAt,
                solvedOnSpot,
                external,
                category);
    }
}
