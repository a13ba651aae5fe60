package city.whistle.intake.tracking;

import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.complaint.Complaint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands: a pure function of what is known of it. Nothing here depends on the order in which the topics
 * came in: facts are told apart by cycle, clock and their own time.
 */
public record Standing(
        CaseState state,
        int cycle,
        Tier tier,
        Urgency urgency,
        String category,
        @Nullable String unit,
        @Nullable String unitName,
        Lateness lateness,
        boolean canAnswer) {

    /** How it stands in a list, where nobody asks when it is due. */
    public static Standing of(Complaint complaint, @Nullable TicketTrack told) {
        return of(complaint, told, List.of());
    }

    static Standing of(Complaint complaint, @Nullable TicketTrack told, List<CaseFact> facts) {
        var ticket = told == null ? new TicketTrack(complaint.id()) : told;
        var state = state(complaint, ticket);
        var sorted = complaint.sorted();
        return new Standing(
                state,
                ticket.cycle(),
                Objects.requireNonNullElse(ticket.tier(), sorted.tier()),
                Objects.requireNonNullElse(ticket.urgency(), sorted.urgency()),
                Objects.requireNonNullElse(ticket.category(), sorted.category()),
                ticket.unit(),
                ticket.unitName(),
                Lateness.of(facts, ticket.cycle()),
                state == CaseState.DONE && isUnanswered(complaint, facts, ticket.cycle()));
    }

    /** Dispatch's last word counts most: it is spoken only when a withdrawal or a merge came too late. */
    public static CaseState state(Complaint complaint, @Nullable TicketTrack ticket) {
        var told = ticket == null ? CaseState.ACCEPTED : ticket.state();
        if (told.isFinal()) {
            return told;
        }
        if (complaint.isWithdrawn()) {
            return CaseState.WITHDRAWN;
        }
        return complaint.isMerged() ? CaseState.MERGED : told;
    }

    private static boolean isUnanswered(Complaint complaint, List<CaseFact> facts, int cycle) {
        return complaint.answeredCycle() < cycle
                && facts.stream().noneMatch(fact -> fact.event().equals("CallbackConcluded") && fact.cycle() >= cycle);
    }

    /** When it is due; not told any more when nothing will be done. */
    public Optional<Instant> dueAt() {
        return state.isOver() || state == CaseState.MERGED ? Optional.empty() : lateness.dueAt();
    }
}
