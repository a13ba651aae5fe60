package city.whistle.intake.desk;

import city.whistle.access.Caller;
import city.whistle.access.year.ArchivedYears;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Occasions;
import city.whistle.intake.tracking.Chronicle;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was merged stands on its own again, and its clocks go on: not while their ledgers are in the archive. */
@ApplicationScoped
public class UnmergeComplaint {
    private final Desk desk;
    private final Chronicle chronicle;
    private final Occasions occasions;
    private final Caller caller;
    private final ArchivedYears years;

    UnmergeComplaint(Desk desk, Chronicle chronicle, Occasions occasions, Caller caller, ArchivedYears years) {
        this.desk = desk;
        this.chronicle = chronicle;
        this.occasions = occasions;
        this.caller = caller;
        this.years = years;
    }

    @WithTransaction
    public Uni<Complaint> unmerge(UUID id) {
        return desk.openToChange(id)
                .call(complaint -> years.demandHere(complaint.id()))
                .call(complaint -> chronicle.tell(complaint.unmerge(occasions.now(caller.actor()))));
    }
}
