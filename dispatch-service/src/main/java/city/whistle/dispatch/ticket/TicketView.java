package city.whistle.dispatch.ticket;

import city.whistle.contracts.ComplaintKind;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.Reason;
import city.whistle.contracts.TicketState;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its own page shows it: what lists show, and all that ever happened to it.
 *
 * @param archivedYear the year with which the history left for the archive; null when it is here
 * @param report what the lead reported last; null while nothing was done
 */
public record TicketView(
        @JsonUnwrapped TicketItem item,
        List<Past> history,
        @Nullable Integer archivedYear,
        List<Piece> evidence,
        Placement route,
        @Nullable Reported report,
        Background background) {

    /** One entry of the history. */
    public record Past(
            String who,
            String kind,
            @Nullable String unit,
            String what,
            Instant when,
            @Nullable TicketState from,
            @Nullable TicketState to,
            @Nullable String note,
            int cycle,
            @JsonProperty("public") boolean open) {
        static Past of(HistoryEntry entry) {
            return new Past(
                    entry.actor(),
                    entry.actorKind().wire(),
                    entry.unit(),
                    entry.what(),
                    entry.at(),
                    entry.from(),
                    entry.to(),
                    entry.note(),
                    entry.cycle(),
                    entry.open());
        }
    }

    /** A photo or document attached while working; {@code id} is intake's. */
    public record Piece(String id, String what, Instant at, String who, int cycle) {
        static Piece of(Evidence evidence) {
            return new Piece(evidence.attachment(), evidence.what(), evidence.at(), evidence.actor(), evidence.cycle());
        }
    }

    /** What the lead reported last. */
    public record Reported(
            @Nullable String finding,
            @Nullable String action,
            @Nullable DoneReason reason,
            boolean contacted,
            @Nullable String coHandlersMissing,
            @Nullable Instant doneAt,
            boolean onSpot) {
        static Reported of(Work work) {
            return new Reported(
                    work.finding(),
                    work.action(),
                    work.reason(),
                    work.contacted(),
                    work.coHandlersMissing(),
                    work.doneAt(),
                    work.isOnSpot());
        }
    }

    /** What came with the complaint, and how far the ticket is. */
    public record Background(
            ComplaintKind kind,
            boolean confidential,
            boolean contactable,
            List<String> attachments,
            List<Reason> reasons,
            @Nullable Instant signedInAt,
            @Nullable Instant contactedAt,
            @Nullable Instant suspendedUntil,
            int extensions,
            int suspensions,
            @Nullable String mergedInto) {
        static Background of(Ticket ticket) {
            var matter = ticket.matter();
            return new Background(
                    matter.kind(),
                    matter.confidential(),
                    matter.contactable(),
                    matter.attachments(),
                    matter.reasons(),
                    ticket.handling().signedInAt(),
                    ticket.handling().contactedAt(),
                    ticket.requests().suspendedUntil(),
                    ticket.requests().extensions(),
                    ticket.requests().suspensions(),
                    ticket.mergedInto());
        }
    }

    static TicketView of(
            Situation situation, List<HistoryEntry> history, @Nullable Integer archivedYear, List<Evidence> evidence) {
        var ticket = situation.ticket();
        return new TicketView(
                TicketItem.of(situation),
                history.stream().map(Past::of).toList(),
                archivedYear,
                evidence.stream().map(Piece::of).toList(),
                ticket.route(),
                ticket.work().doneAt() == null ? null : Reported.of(ticket.work()),
                Background.of(ticket));
    }
}
