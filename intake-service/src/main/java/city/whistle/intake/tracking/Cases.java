package city.whistle.intake.tracking;

import city.whistle.intake.complaint.AccessCodes;
import city.whistle.intake.complaint.CaseNumber;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens cases to who has their number and code. */
@ApplicationScoped
public class Cases {
    private final Complaints complaints;
    private final TicketTracks tickets;
    private final CaseFacts facts;
    private final AccessCodes codes;
    private final Guesses guesses;

    Cases(Complaints complaints, TicketTracks tickets, CaseFacts facts, AccessCodes codes, Guesses guesses) {
        this.complaints = complaints;
        this.tickets = tickets;
        this.facts = facts;
        this.codes = codes;
        this.guesses = guesses;
    }

    /** A case with all that is known of it. */
    record Known(Complaint complaint, List<CaseFact> facts, Standing standing) {}

    /** The case, to look at it. */
    Uni<Known> open(CaseKey key) {
        guesses.pay(key);
        return opened(
                key,
                isNumber(key)
                        ? complaints.byNumber(key.number())
                        : Uni.createFrom().nullItem());
    }

    /** The case, to change it: nobody else can until the transaction ends. */
    Uni<Known> openToChange(CaseKey key) {
        guesses.pay(key);
        return opened(
                key,
                isNumber(key)
                        ? complaints.lockedByNumber(key.number())
                        : Uni.createFrom().nullItem());
    }

    /** The complaint alone. */
    public Uni<Complaint> complaint(CaseKey key) {
        return open(key).map(Known::complaint);
    }

    /** All that is known of a complaint that staff may see. */
    Uni<Known> known(Complaint complaint) {
        return tickets.findById(complaint.id())
                .chain(ticket -> facts.of(complaint.id()).map(told -> known(complaint, ticket, told)));
    }

    private Uni<Known> opened(CaseKey key, Uni<@Nullable Complaint> found) {
        return found.map(complaint -> refuseUnlessOpen(complaint, key))
                .invoke(complaint -> guesses.payBack(key))
                .chain(this::known);
    }

    private Complaint refuseUnlessOpen(@Nullable Complaint complaint, CaseKey key) {
        if (complaint == null || !codes.opens(complaint.id(), key.code())) {
            throw new NoSuchCase();
        }
        return complaint;
    }

    private static Known known(Complaint complaint, @Nullable TicketTrack ticket, List<CaseFact> told) {
        return new Known(complaint, told, Standing.of(complaint, ticket, told));
    }

    private static boolean isNumber(CaseKey key) {
        return CaseNumber.isValid(key.number());
    }
}
