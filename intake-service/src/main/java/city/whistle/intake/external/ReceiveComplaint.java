package city.whistle.intake.external;

import city.whistle.contracts.Actor;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.complaint.FileComplaint;
import city.whistle.intake.complaint.Filed;
import city.whistle.intake.complaint.Filing;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Takes what another system hands over; the same id from it is the same case, for ever, whatever else it says. */
@ApplicationScoped
public class ReceiveComplaint {
    private final FileComplaint complaints;
    private final Complaints known;

    ReceiveComplaint(FileComplaint complaints, Complaints known) {
        this.complaints = complaints;
        this.known = known;
    }

    /** The case, and whether it is new. */
    public record Received(Filed filed, boolean isNew) {}

    @WithTransaction
    public Uni<Received> receive(Filing filing, Actor by) {
        var external = String.valueOf(filing.external());
        return oneAtATime(external)
                .chain(ignored -> known.byExternal(external))
                .chain(complaint -> received(complaint, filing, by));
    }

    private Uni<Received> received(@Nullable Complaint complaint, Filing filing, Actor by) {
        return complaint == null
                ? complaints.file(filing, by, null).map(filed -> new Received(filed, true))
                : Uni.createFrom().item(new Received(Filed.again(complaint), false));
    }

    /** Two deliveries of one id at the same time: the second waits for the first. */
    private static Uni<Object> oneAtATime(String external) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Object.class)
                        .setParameter(1, external)
                        .getSingleResult());
    }
}
