package city.whistle.intake.complaint;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.intake.place.PlaceAsked;
import city.whistle.intake.reporter.Discretion;
import city.whistle.intake.reporter.ReporterData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it comes in, not yet looked at.
 *
 * @param qr the token of the code that was scanned
 * @param anonymous the reporter wants to be unknown to everybody; then nothing about the person may be told
 * @param confidential the reporter is not to be known to the unit
 * @param onBehalf somebody files for the person concerned (代办)
 * @param external the outside system it comes from, as {@code system:id}
 * @param category what somebody says it is about, instead of the sorter
 */
public record Filing(
        Channel channel,
        ComplaintKind kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable PlaceAsked place,
        @Nullable String qr,
        @Nullable ReporterData reporter,
        boolean anonymous,
        boolean confidential,
        boolean onBehalf,
        List<String> attachments,
        @Nullable Instant occurredAt,
        @Nullable SolvedOnSpot solvedOnSpot,
        @Nullable String external,
        @Nullable String category) {

    /** The same with stars, in every text that others read, for what tells who somebody is. */
    Filing masked(Discretion discretion) {
        return new Filing(
                channel,
                kind,
                discretion.maskAny("title", title),
                discretion.mask("text", words()),
                place,
                qr,
                reporter,
                anonymous,
                confidential,
                onBehalf,
                attachments,
                occurredAt,
                solvedOnSpot == null
                        ? null
                        : new SolvedOnSpot(
                                discretion.mask("solvedOnSpot.finding", solvedOnSpot.finding()),
                                discretion.mask("solvedOnSpot.action", solvedOnSpot.action())),
                external,
                category);
    }

    /** The same with other attachments. */
    Filing with(List<String> others) {
        return new Filing(
                channel,
                kind,
                title,
                text,
                place,
                qr,
                reporter,
                anonymous,
                confidential,
                onBehalf,
                others,
                occurredAt,
                solvedOnSpot,
                external,
                category);
    }

    /** The same about what somebody says it is about. */
    public Filing about(String said) {
        return new Filing(
                channel,
                kind,
                title,
                text,
                place,
                qr,
                reporter,
                anonymous,
                confidential,
                onBehalf,
                attachments,
                occurredAt,
                solvedOnSpot,
                external,
                said);
    }

    /** Whether somebody can be called back. */
    boolean contactable() {
        return reporter != null && reporter.contactable();
    }

    /** The telephone number that is named. */
    public @Nullable String phone() {
        return reporter == null ? null : reporter.phone();
    }

    /** The text, once it is known to be there. */
    String words() {
        return String.valueOf(text).strip();
    }
}
